import { Link } from "@remix-run/react";
import { IconBuildingStore, IconDeviceLaptop, IconMessages } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./landing.module.css";

/** Who takes part, and where strangers begin. */
export function People({ signedIn }: { signedIn: boolean }) {
  const words = useTranslations("landing.people");
  return (
    <Section title={words("title")}>
      <ul className={classes.people}>
        <li className={classes.person}>
          <IconBuildingStore aria-hidden size={36} stroke={1.5} />
          <h3>{words("company")}</h3>
          <p>{words("companyText")}</p>
          {!signedIn && <Link to="/signup?as=company">{words("companyAction")}</Link>}
        </li>
        <li className={classes.person}>
          <IconDeviceLaptop aria-hidden size={36} stroke={1.5} />
          <h3>{words("talent")}</h3>
          <p>{words("talentText")}</p>
          {!signedIn && <Link to="/signup?as=talent">{words("talentAction")}</Link>}
        </li>
        <li className={classes.person}>
          <IconMessages aria-hidden size={36} stroke={1.5} />
          <h3>{words("coordinator")}</h3>
          <p>{words("coordinatorText")}</p>
        </li>
      </ul>
    </Section>
  );
}
