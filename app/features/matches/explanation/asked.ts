import type { FactOf, ViewerExplanation } from "~/matching";
import { isRequirement } from "./gates";

/** Each skill that the opening asks for beside what is held; both are on the card. */
export function askedSkills({ sides }: ViewerExplanation): FactOf<"requirement">[] {
  const skills = sides.q.factors.find(({ key }) => key === "skills");
  return skills?.facts.filter(isRequirement) ?? [];
}
