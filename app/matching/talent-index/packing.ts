/**
 * A held or wished-for skill in 32 bits: the number of the skill, its level (0 = wants to learn it),
 * the kind of evidence.
 */

const EVIDENCE_BITS = 2;
const LEVEL_BITS = 3;
const SKILL_SHIFT = LEVEL_BITS + EVIDENCE_BITS;
/** What is packed below the number of the skill has so many values. */
export const SKILL_CODES = 2 ** SKILL_SHIFT;
/** More skills than this have no number; the door allows 2^31 ids, but nobody has so many. */
export const SKILLS_MAX = 2 ** (32 - SKILL_SHIFT);

/** Packed skills of some rows: half as long while all skills have small numbers. */
export type PackedSkills = Uint16Array | Uint32Array;

export function packedCopy(packed: PackedSkills): PackedSkills {
  const isSmall = packed instanceof Uint16Array || packed.every((each) => each <= 0xffff);
  return isSmall ? new Uint16Array(packed) : new Uint32Array(packed);
}

export function packHeld(skill: number, level: number, evidence: number): number {
  return ((skill << SKILL_SHIFT) | (level << EVIDENCE_BITS) | evidence) >>> 0;
}

export function packLearning(skill: number): number {
  return (skill << SKILL_SHIFT) >>> 0;
}

export function skillOf(packed: number): number {
  return packed >>> SKILL_SHIFT;
}

/** 1 to 5, or 0 for a skill that is only wished for. */
export function levelOf(packed: number): number {
  return (packed >>> EVIDENCE_BITS) & 7;
}

/** The place in `EVIDENCE_KINDS`. */
export function evidenceOf(packed: number): number {
  return packed & 3;
}

/** What a profile's active flag, engagement types and wished modes are together: one byte. */
export const WAYS = 256;
const ACTIVE = 1;

export function packWays(active: boolean, engagement: number, modes: number): number {
  return (modes << 5) | (engagement << 1) | (active ? ACTIVE : 0);
}

export function isActive(ways: number): boolean {
  return (ways & ACTIVE) !== 0;
}

/** The members of a fixed vocabulary whose bits are set. */
export function engagementOf<T>(ways: number, vocabulary: readonly T[]): T[] {
  return membersOf((ways >>> 1) & 15, vocabulary);
}

export function modesOf<T>(ways: number, vocabulary: readonly T[]): T[] {
  return membersOf(ways >>> 5, vocabulary);
}

function membersOf<T>(bits: number, vocabulary: readonly T[]): T[] {
  const members: T[] = [];
  for (let i = 0; i < vocabulary.length; i++) {
    if ((bits & (1 << i)) !== 0) members.push(vocabulary[i] as T);
  }
  return members;
}
