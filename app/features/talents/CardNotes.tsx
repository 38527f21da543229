import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./talents.module.css";

const NEVER = ["employer", "summary", "wishes", "number", "hidden"] as const;

/** What no firm sees at any time. */
export function CardNotes() {
  const words = useTranslations("talent.card");
  return (
    <Section title={words("never")}>
      <ul className={classes.links}>
        {NEVER.map((item) => (
          <li key={item}>{words(`neverItems.${item}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
