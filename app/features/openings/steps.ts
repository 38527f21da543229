/** Values of the form's buttons, sent as `step`: two save, the others only change the form. */
export const SAVE_DRAFT = "draft";
export const SUBMIT = "submit";
export const ADD_REQUIREMENT = "requirement.add";
const REMOVE_REQUIREMENT = "requirement.remove.";

export function removeRequirement(index: number): string {
  return REMOVE_REQUIREMENT + index;
}

/** Which row a button wants removed, or null for the other buttons. */
export function removedRequirement(step: string): number | null {
  return step.startsWith(REMOVE_REQUIREMENT) ? Number(step.slice(REMOVE_REQUIREMENT.length)) : null;
}
