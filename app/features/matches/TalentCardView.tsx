import { useTranslations } from "use-intl";
import { CARD_LINES, cardLine } from "./cardLines";
import { type Names, useTeller } from "./explanation/teller";
import classes from "./matches.module.css";
import { SkillLevels } from "./SkillLevels";
import type { TalentCard } from "./types";

/** A talent as firms see it before both sides agreed: everything that the card holds, in words. */
export function TalentCardView({ card, names }: { card: TalentCard; names: Names }) {
  const words = useTranslations("match.card");
  const teller = useTeller("company", names);
  return (
    <dl className={classes.card}>
      {CARD_LINES.map((line) => (
        <Fact key={line} term={words(line)} value={cardLine(line, card, teller)} />
      ))}
      <div className={classes.cardSkills}>
        <dt>{words("skills")}</dt>
        <dd>
          <SkillLevels skills={card.skills} names={names} />
        </dd>
      </div>
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
