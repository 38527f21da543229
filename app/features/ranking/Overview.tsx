import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./ranking.module.css";

const STEPS = ["gates", "sides", "score"] as const;

/** The way from two sides to one number. */
export function Overview() {
  const words = useTranslations("ranking.overview");
  return (
    <Section title={words("title")}>
      <ol className={classes.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{words(step)}</h3>
            <p>{words(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
      <p className={classes.formula}>{words("formula")}</p>
      <p>{words("people")}</p>
    </Section>
  );
}
