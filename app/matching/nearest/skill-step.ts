import type { Evidence, HeldSkill } from "../types";

/**
 * As far as a course leads who begins with nothing: to do the work alone where the steps are written
 * down. Beyond that it takes practice, which nobody should be promised as one step.
 */
export const NEW_SKILL_LEVEL = 2;

/**
 * The level that one step leads to: one more than is held; for a new skill as much as is asked for,
 * at most `NEW_SKILL_LEVEL`.
 * @param asked above the level held.
 */
export function levelAfterStep(held: HeldSkill | undefined, asked: number): number {
  return held ? held.level + 1 : Math.min(asked, NEW_SKILL_LEVEL);
}

/**
 * What speaks for the new level. Others vouched for the old one, so at first there is only one's own
 * word: the score after a step is the least that it brings.
 */
export function evidenceAfterStep(held: HeldSkill | undefined): Evidence {
  return held?.evidence === "course" ? "course" : "self";
}
