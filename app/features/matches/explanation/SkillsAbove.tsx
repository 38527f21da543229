import type { ViewerExplanation } from "~/matching";
import { askedSkills, skillsAbove } from "./asked";
import classes from "./ExplanationView.module.css";
import { type Names, useTeller } from "./teller";
import { named } from "./values";

type Props = {
  explanation: ViewerExplanation;
  names: Names;
  /** In a list: how many; which ones, and what follows from it, stands with the reasons. */
  short?: boolean;
};

/** For a firm: of how many skills somebody knows more than is asked for. */
export function SkillsAbove({ explanation, names, short = false }: Props) {
  const teller = useTeller("company", names);
  const above = skillsAbove(explanation);
  if (above.length === 0) return null;
  const counts = { above: above.length, total: askedSkills(explanation).length };
  const title = teller.words("explanation.above.title", counts);
  if (short) return <p className={classes.betterShort}>{title}</p>;
  const ids = above.map(({ opening }) => opening.skillId);
  const list = named(ids, "skills", teller) ?? "";
  return (
    <p className={classes.better}>
      <strong>{title}</strong> {teller.words("explanation.above.text", { list })}
    </p>
  );
}
