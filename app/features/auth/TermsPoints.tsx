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
    </details>
  );
}
