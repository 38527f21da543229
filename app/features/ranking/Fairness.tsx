import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./ranking.module.css";

const RULES = ["unused", "unknown", "ties", "views", "pay"] as const;

export function Fairness() {
  const words = useTranslations("ranking.fairness");
  return (
    <Section title={words("title")}>
      <ul className={classes.rules}>
        {RULES.map((rule) => (
          <li key={rule}>{words(rule)}</li>
        ))}
      </ul>
    </Section>
  );
}
