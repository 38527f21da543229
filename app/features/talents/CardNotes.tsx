import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./talents.module.css";

const NEVER = ["employer", "summary", "wishes", "hidden"] as const;
const AFTER = ["name", "email", "phone"] as const;

/** What the card leaves out, and what a firm learns once both sides have agreed. */
export function CardNotes() {
  const words = useTranslations("talent.card");
  return (
    <>
      <Section title={words("after")}>
        <ul className={classes.links}>
          {AFTER.map((item) => (
            <li key={item}>{words(`afterItems.${item}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={words("never")}>
        <ul className={classes.links}>
          {NEVER.map((item) => (
            <li key={item}>{words(`neverItems.${item}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
