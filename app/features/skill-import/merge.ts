/** A skill of a profile. */
export interface HeldSkill {
  skillId: number;
  level: number;
  evidence: string;
}

export const MODES = ["higher", "imported"] as const;
/** What counts where both the profile and the file have a skill. */
export type Mode = (typeof MODES)[number];

/** From the weakest on. */
const EVIDENCE = ["self", "course", "certificate", "endorsed"];

/**
 * The skills of a profile with those of a file. What the file does not have stays; of what both have,
 * `higher` keeps the higher level and the stronger evidence, `imported` takes the file's.
 */
export function mergeSkills(
  held: readonly HeldSkill[],
  imported: readonly HeldSkill[],
  mode: Mode,
): HeldSkill[] {
  const merged = new Map(held.map((skill) => [skill.skillId, skill]));
  for (const skill of imported) {
    const own = merged.get(skill.skillId);
    merged.set(skill.skillId, own && mode === "higher" ? better(own, skill) : skill);
  }
  return [...merged.values()];
}

function better(own: HeldSkill, other: HeldSkill): HeldSkill {
  const stronger = EVIDENCE.indexOf(other.evidence) > EVIDENCE.indexOf(own.evidence);
  return {
    skillId: own.skillId,
    level: Math.max(own.level, other.level),
    evidence: stronger ? other.evidence : own.evidence,
  };
}
