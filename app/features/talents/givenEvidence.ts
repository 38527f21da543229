import { isGiven } from "./skillRows";

interface Skills {
  skills: { skillId: number; level: number; evidence: string }[];
}

/**
 * Skills as a form sent them, with the evidence that others have given by now: the database sets it
 * whatever was claimed, so two that differ in nothing else say the same.
 */
export function withGivenEvidence<T extends Skills>(sent: T, stored: Skills): T {
  const evidenceOf = new Map(stored.skills.map(({ skillId, evidence }) => [skillId, evidence]));
  const skills = sent.skills.map((skill) => {
    const held = evidenceOf.get(skill.skillId) ?? "self";
    if (isGiven(held)) return { ...skill, evidence: held };
    // A claim of what only others can give came to nothing.
    return isGiven(skill.evidence) ? { ...skill, evidence: "self" } : skill;
  });
  return { ...sent, skills };
}
