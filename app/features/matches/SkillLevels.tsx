import { useTranslations } from "use-intl";
import type { Names } from "./explanation/teller";
import classes from "./matches.module.css";
import type { TalentCard } from "./types";

/** Skills with level and evidence, the strongest first as the card has them. */
export function SkillLevels({ skills, names }: { skills: TalentCard["skills"]; names: Names }) {
  const words = useTranslations();
  if (skills.length === 0) return <>{words("common.notSet")}</>;
  return (
    <ul className={classes.skills}>
      {skills.map(({ skillId, level, evidence }) => (
        <li key={skillId}>
          {names.skills[skillId] ?? words("common.unknown")}{" "}
          <span className={classes.soft}>
            {words("match.card.levelAndEvidence", {
              level: words("vocabulary.level", { level: String(level) }),
              evidence: words(`vocabulary.evidence.${evidence}`),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
