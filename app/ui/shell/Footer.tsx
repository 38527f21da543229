import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./shell.module.css";
import { Wordmark } from "./Wordmark";

export function Footer({ demoMail }: { demoMail: boolean }) {
  const words = useTranslations("shell.footer");
  return (
    <footer className={classes.footer}>
      <div className={classes.footerInner}>
        <Wordmark />
        <p>{words("about")}</p>
        <p>
          {words("licence")}
          {demoMail && (
            <>
              {" "}
              <Link to="/demo/mail">{words("demoMail")}</Link>
            </>
          )}
        </p>
      </div>
    </footer>
  );
}
