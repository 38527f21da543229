import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { CARD_LINES, type CardLine, cardLine } from "./cardLines";
import { type Names, useTeller } from "./explanation/teller";
import classes from "./matches.module.css";
import { SkillLevels } from "./SkillLevels";
import type { TalentCard } from "./types";

/** A talent as firms see it before both sides agreed: everything that the card holds, in words. */
export function TalentCardView({ card, names }: { card: TalentCard; names: Names }) {
  const words = useTranslations("match.card");
  return (
    <CardFacts lines={CARD_LINES} card={card} names={names}>
      <div className={classes.cardSkills}>
        <dt>{words("skills")}</dt>
        <dd>
          <SkillLevels skills={card.skills} names={names} />
        </dd>
      </div>
    </CardFacts>
  );
}

type FactsProps = {
  lines: readonly CardLine[];
  card: TalentCard;
  names: Names;
  children?: ReactNode;
};

/** Some lines of a card, those without an answer too. */
export function CardFacts({ lines, card, names, children }: FactsProps) {
  const words = useTranslations("match.card");
  const teller = useTeller("company", names);
  return (
    <dl className={classes.card}>
      {lines.map((line) => (
        <Fact key={line} term={words(line)} value={cardLine(line, card, teller)} />
      ))}
      {children}
    </dl>
  );
}

function Fact({ term, value }: { term: string; value: string | null }) {
  const words = useTranslations("common");
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value ?? <span className={classes.soft}>{words("notSet")}</span>}</dd>
    </div>
  );
}
