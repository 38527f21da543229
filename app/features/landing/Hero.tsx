import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Example } from "./Example";
import classes from "./landing.module.css";

/** What this is, for whom, and the way in. */
export function Hero({ signedIn }: { signedIn: boolean }) {
  const words = useTranslations("landing");
  return (
    <div className={classes.hero}>
      <div className={classes.heroText}>
        <h1 className={classes.title}>{words("title")}</h1>
        <p className={classes.lead}>{words("lead")}</p>
        <div className={classes.entrances}>{signedIn ? <ToHome /> : <Entrances />}</div>
        <p>
          <Link to="/openings">{words(signedIn ? "findOpenings" : "readFirst")}</Link>
        </p>
      </div>
      <Example />
    </div>
  );
}

function Entrances() {
  const words = useTranslations("landing");
  return (
    <>
      <Button component={Link} to="/signup?as=company">
        {words("signupCompany")}
      </Button>
      <Button component={Link} to="/signup?as=talent" variant="outline">
        {words("signupTalent")}
      </Button>
    </>
  );
}

function ToHome() {
  const words = useTranslations("landing");
  return (
    <Button component={Link} to="/home">
      {words("toHome")}
    </Button>
  );
}
