import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import type { OpeningContent } from "../types";
import classes from "./Checks.module.css";
import { legalItems } from "./legal";

export function LegalChecks({ content }: { content: OpeningContent }) {
  const words = useTranslations("openingSteps.preview");
  const items = Object.entries(legalItems(content));
  return (
    <Section title={words("law")} lead={words("lawLead")}>
      <dl className={classes.law}>
        {items.map(([item, state]) => (
          <div key={item} className={classes.lawItem}>
            <dt>{words(`lawItems.${item as "content"}`)}</dt>
            <dd data-state={state}>{words(`lawStates.${state}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
