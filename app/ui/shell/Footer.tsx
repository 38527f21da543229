import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./shell.module.css";
import { Wordmark } from "./Wordmark";

const MENU = [
  { to: "/openings", label: "openings" },
  { to: "/how-it-ranks", label: "ranking" },
  { to: "/guide", label: "guide" },
  { to: "/privacy", label: "privacy" },
  { to: "/terms", label: "terms" },
  { to: "/accessibility", label: "accessibility" },
] as const;

export type Operator = { name?: string; contact?: string };
type Props = { demoMail: boolean; operator: Operator };

export function Footer({ demoMail, operator }: Props) {
  const shell = useTranslations("shell");
  const words = useTranslations("shell.footer");
  return (
    <footer className={classes.footer}>
      <div className={classes.footerInner}>
        <Wordmark />
        <p>{words("about")}</p>
        {operator.name && <p>{words("operator", { name: operator.name })}</p>}
        {operator.contact && <p>{words("contact", { contact: operator.contact })}</p>}
        <nav aria-label={shell("footerNavigation")}>
          <ul className={classes.footerMenu}>
            {MENU.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{words(`menu.${label}`)}</Link>
              </li>
            ))}
            <li>
              <a href="/feed.xml">{words("menu.feed")}</a>
            </li>
          </ul>
        </nav>
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
