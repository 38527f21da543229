import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import { Section } from "~/ui/shell/Section";
import { ContactDetails } from "../ContactsPanel";
import { ExplanationView } from "../explanation/ExplanationView";
import type { Names } from "../explanation/teller";
import { TalentCardView } from "../TalentCardView";
import type { MatchContacts, TalentCard } from "../types";
import classes from "./preview.module.css";

type Props = {
  card: TalentCard;
  contacts: NonNullable<MatchContacts["talent"]>;
  /** Of the chosen opening, as its firm sees it. */
  explanation: ViewerExplanation | null;
  names: Names;
};

/** What a firm gets before and after the connection, side by side, from the parts that its own pages use. */
export function FirmsView({ card, contacts, explanation, names }: Props) {
  const words = useTranslations("preview");
  const match = useTranslations("match.card");
  const prefecture = names.prefectures[card.prefectureCode] ?? "";
  return (
    <div className={classes.sides}>
      <Section title={words("before")} lead={words("beforeLead")}>
        <p className={classes.name}>{match("anonymous", { prefecture })}</p>
        <TalentCardView card={card} names={names} />
        {explanation && (
          <details className={classes.reasons}>
            <summary>{words("reasons")}</summary>
            <ExplanationView explanation={explanation} names={names} />
          </details>
        )}
      </Section>
      <Section title={words("after")} lead={words("afterLead")}>
        <ContactDetails contacts={{ company: null, talent: contacts }} />
      </Section>
    </div>
  );
}
