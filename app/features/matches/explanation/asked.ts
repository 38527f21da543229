import { byNeed, type FactOf, type ViewerExplanation } from "~/matching";
import { isRequirement } from "./gates";

/** A skill that the opening asks for beside what is held. */
export type Asked = FactOf<"requirement"> & Required<Pick<FactOf<"requirement">, "opening">>;

/** Each skill that the opening asks for, the most needed first; both sides are on the card. */
export function askedSkills({ sides }: ViewerExplanation): Asked[] {
  const skills = sides.q.factors.find(({ key }) => key === "skills");
  return (skills?.facts ?? [])
    .filter(isRequirement)
    .filter((fact): fact is Asked => fact.opening !== undefined)
    .sort((a, b) => byNeed(a.opening, b.opening));
}

/** Those of them that are held at a higher level than is asked for. */
export function skillsAbove(explanation: ViewerExplanation): Asked[] {
  return askedSkills(explanation).filter(
    ({ opening, talent }) => (talent?.level ?? 0) > opening.level,
  );
}

/** Those of them that are held at the level asked for. */
export function skillsMet(explanation: ViewerExplanation): Asked[] {
  return askedSkills(explanation).filter(
    ({ opening, talent }) => (talent?.level ?? 0) >= opening.level,
  );
}
