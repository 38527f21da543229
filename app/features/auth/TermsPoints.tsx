import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./AuthPage.module.css";

const points = ["contact", "profile", "review", "statistics", "leave"] as const;

/** What one agrees to, in five sentences, where one agrees to it. */
export function TermsPoints() {
  const words = useTranslations("auth");
  return (
    <details className={classes.terms}>
      <summary>{words("signup.termsRead")}</summary>
      <ul>
        {points.map((point) => (
          <li key={point}>{words(`termsPoints.${point}`)}</li>
        ))}
      </ul>
      <p>
        {/* A page of their own: what has been typed here stays. */}
        <Link to="/terms" target="_blank">
          {words("signup.termsWhole")}
        </Link>{" "}
        <Link to="/privacy" target="_blank">
          {words("signup.privacyWhole")}
        </Link>
      </p>
    </details>
  );
}
