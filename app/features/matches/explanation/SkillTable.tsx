import type { ViewerExplanation } from "~/matching";
import { type Asked, askedSkills } from "./asked";
import classes from "./ExplanationView.module.css";
import type { Teller } from "./teller";

type Props = { explanation: ViewerExplanation; teller: Teller };

/** Each skill asked for beside what is held: both are on the card, so every viewer may compare. */
export function SkillTable({ explanation, teller }: Props) {
  const { words, viewer } = teller;
  const asked = askedSkills(explanation);
  if (asked.length === 0) return null;
  return (
    <table className={classes.table}>
      <caption className={classes.title}>{words("explanation.skills.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{words("explanation.skills.skill")}</th>
          <th scope="col">{words("explanation.skills.need")}</th>
          <th scope="col">{words(`explanation.skills.held.${viewer}`)}</th>
        </tr>
      </thead>
      <tbody>
        {asked.map((fact) => (
          <SkillRow key={fact.opening.skillId} fact={fact} teller={teller} />
        ))}
      </tbody>
    </table>
  );
}

function SkillRow({ fact, teller }: { fact: Asked; teller: Teller }) {
  const { words, names } = teller;
  const { opening, talent } = fact;
  const level = (value: number) => words("vocabulary.level", { level: String(value) });
  return (
    <tr>
      <th scope="row">
        {names.skills[opening.skillId] ?? words("common.unknown")}{" "}
        <span className={opening.must ? classes.must : classes.want}>
          {words(opening.must ? "explanation.skills.must" : "explanation.skills.want")}
        </span>
      </th>
      <td>{level(opening.level)}</td>
      <td>
        {talent?.level ? level(talent.level) : words("explanation.skills.none")}
        {talent?.evidence && (
          <span className={classes.evidence}>
            {words(`vocabulary.evidence.${talent.evidence}`)}
          </span>
        )}
        <Related fact={fact} teller={teller} />
      </td>
    </tr>
  );
}

/** The skill that stands in for the one asked for, where it covers more than that one itself. */
function Related({ fact, teller }: { fact: Asked; teller: Teller }) {
  const { words, names } = teller;
  const { talent, context } = fact;
  if (context?.source !== "related" || !talent?.relatedLevel) return null;
  const skill = names.skills[talent.relatedSkillId ?? -1];
  if (!skill) return null;
  const level = words("vocabulary.level", { level: String(talent.relatedLevel) });
  return (
    <span className={classes.related}>{words("explanation.skills.related", { skill, level })}</span>
  );
}
