import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import { CARD_LINES, type CardLine } from "../cardLines";
import { askedSkills, skillsMet } from "../explanation/asked";
import { ExplanationDetails } from "../explanation/ExplanationView";
import { ScoreSummary } from "../explanation/ScoreSummary";
import { SkillsAbove } from "../explanation/SkillsAbove";
import type { Names } from "../explanation/teller";
import classes from "../matches.module.css";
import { SkillLevels } from "../SkillLevels";
import { CardFacts } from "../TalentCardView";
import type { TalentCard } from "../types";
import { AskedSkills } from "./AskedSkills";
import own from "./candidates.module.css";

type Props = {
  card: TalentCard;
  explanation: ViewerExplanation;
  names: Names;
  /** The short card of somebody who misses a condition. */
  near?: boolean;
};

/** What two people are told apart by first. The prefecture stands in the title, the contract suits. */
const FIRST: readonly CardLine[] = ["hours", "onsite", "availableFrom"];
const REST = CARD_LINES.filter((line) => !FIRST.includes(line));

/** A candidate's card at a glance: what the opening asks for, and when and how the person can work. */
export function CandidateFacts({ card, explanation, names, near = false }: Props) {
  return (
    <div className={own.facts}>
      {!near && <AskedSkills asked={askedSkills(explanation)} card={card} names={names} />}
      <div className={own.first}>
        <CardFacts lines={FIRST} card={card} names={names} />
      </div>
    </div>
  );
}

/** The rest of the card and the reasons, each on demand. */
export function CandidateFolds({ card, explanation, names, near = false }: Props) {
  const words = useTranslations("candidate.card");
  const skills = askedSkills(explanation);
  const asked = new Set(skills.map(({ opening }) => opening.skillId));
  const others = card.skills.filter(({ skillId }) => !asked.has(skillId));
  const counts = { total: skills.length, met: skillsMet(explanation).length };
  return (
    <div className={own.folds}>
      {near && (
        <Fold title={words("askedSkills", counts)}>
          <AskedSkills asked={skills} card={card} names={names} />
        </Fold>
      )}
      {others.length > 0 && (
        <Fold title={words(asked.size > 0 ? "otherSkills" : "skills", { count: others.length })}>
          <SkillLevels skills={others} names={names} />
        </Fold>
      )}
      <Fold title={words("experience")}>
        <CardFacts lines={REST} card={card} names={names} />
      </Fold>
      <Fold title={words("reasons")}>
        {near ? (
          <ScoreSummary explanation={explanation} />
        ) : (
          <SkillsAbove explanation={explanation} names={names} />
        )}
        <ExplanationDetails explanation={explanation} names={names} />
      </Fold>
    </div>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={classes.disclosure}>
      <summary>{title}</summary>
      <div className={own.folded}>{children}</div>
    </details>
  );
}
