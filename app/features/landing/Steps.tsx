import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./landing.module.css";

const steps = ["write", "review", "meet", "start"] as const;

export function Steps() {
  const words = useTranslations("landing.steps");
  return (
    <Section title={words("title")}>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step} className={classes.step}>
            <h3>{words(step)}</h3>
            <p>{words(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
