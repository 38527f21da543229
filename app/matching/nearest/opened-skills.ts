import type { HeldSkill, OpeningInput, SkillId, TalentInput } from "../types";
import { applyChange } from "./change";
import { evidenceAfterStep, levelAfterStep } from "./skill-step";

/** One step in a skill, and the openings that only it stands in the way of. */
export interface SkillStep {
  readonly skillId: SkillId;
  /** 0: not held. */
  readonly from: number;
  readonly to: number;
  /** Best first, as they would be ranked after the step. */
  readonly openingIds: readonly string[];
  /** How many of them look for a role that the person wants, or for no role in particular. */
  readonly wished: number;
}

/**
 * The level that is wanted of the one must that a person misses, where a single step reaches it; null
 * when none is missed, several are, or the step is too short.
 */
export function mustWithinStep(
  held: ReadonlyMap<SkillId, HeldSkill>,
  { requirements }: OpeningInput,
): { skillId: SkillId; level: number } | null {
  let missed: { skillId: SkillId; level: number } | null = null;
  for (const { must, skillId, level } of requirements) {
    if (!must || (held.get(skillId)?.level ?? 0) >= level) continue;
    if (missed) return null;
    missed = { skillId, level };
  }
  if (!missed) return null;
  return levelAfterStep(held.get(missed.skillId), missed.level) === missed.level ? missed : null;
}

/** Whether an opening is for one of the roles that a person wants; who names none is open to all. */
export function isOfWishedRole({ roles }: TalentInput, opening: OpeningInput): boolean {
  if (roles.length === 0 || opening.roles.length === 0) return true;
  return opening.roles.some((role) => roles.includes(role));
}

/** The profile after a step. */
export function afterStep(talent: TalentInput, skillId: SkillId, to: number): TalentInput {
  const held = talent.skills.find(({ id }) => id === skillId);
  const evidence = evidenceAfterStep(held);
  return applyChange(talent, { kind: "skill", skillId, from: held?.level ?? 0, to, evidence });
}
