/** Values of the form's buttons, sent as `step`: two save, the others only change the form or look at it. */
export const SAVE_DRAFT = "draft";
export const NEXT = "next";
/** Counts who fits what is typed, where no scripts do it. */
export const COUNT_FIT = "fit";
export const ADD_REQUIREMENT = "requirement.add";
const ADD_SUGGESTED = "requirement.suggested.";
const REMOVE_REQUIREMENT = "requirement.remove.";

export type Suggested = { skillId: number; level: number; need: "must" | "want" };

export function addSuggested({ skillId, level, need }: Suggested): string {
  return `${ADD_SUGGESTED}${skillId}.${level}.${need}`;
}

/** What a button of the suggestions wants added, or null for the other buttons. */
export function suggestedRequirement(step: string): Suggested | null {
  if (!step.startsWith(ADD_SUGGESTED)) return null;
  const [skillId, level, need] = step.slice(ADD_SUGGESTED.length).split(".");
  return { skillId: Number(skillId), level: Number(level), need: need === "must" ? need : "want" };
}

export function removeRequirement(index: number): string {
  return REMOVE_REQUIREMENT + index;
}

/** Which row a button wants removed, or null for the other buttons. */
export function removedRequirement(step: string): number | null {
  return step.startsWith(REMOVE_REQUIREMENT) ? Number(step.slice(REMOVE_REQUIREMENT.length)) : null;
}
