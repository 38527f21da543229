import type { SkillRelations } from "./relations";
import type { Evidence, HeldSkill, Requirement } from "./types";
import type { Weights } from "./weights";

/** The related skill that covers most of a requirement. `value` is 0–1. */
export interface RelatedCover {
  readonly skill: HeldSkill;
  readonly similarity: number;
  readonly value: number;
}

/** How far one person covers one requirement. All values are 0–1 unless said otherwise. */
export interface Coverage {
  readonly requirement: Requirement;
  /** The very skill asked for, or null. */
  readonly held: HeldSkill | null;
  readonly related: RelatedCover | null;
  /** The skill itself is held at the level asked for, or above; nothing related counts. */
  readonly met: boolean;
  /** Levels above the need, 0–4. */
  readonly over: number;
  /** `min(1, L/R)` of the skill itself. */
  readonly direct: number;
  /** `max(direct, related)`: before the discount. */
  readonly full: number;
  /** `max(direct − discount, related)`: the c of the skill formula. */
  readonly discounted: number;
  /** The best `cover · e` that any one skill of theirs gives. */
  readonly evidenced: number;
}

/** `min(1, L/R)`: held level over required level, 0–1. */
export function directCover(level: number, required: number): number {
  return Math.min(1, level / required);
}

/** `related · similarity · min(1, L'/R)`: what a neighbouring skill is worth, 0–1. */
export function relatedCover(
  level: number,
  required: number,
  similarity: number,
  weights: Weights,
): number {
  return weights.related * similarity * directCover(level, required);
}

/** What evidence is worth, 0–1; a skill that is absent has none to weigh. */
export function evidenceWorth(evidence: Evidence, weights: Weights): number {
  switch (evidence) {
    case "self":
      return weights.evidenceSelf;
    case "course":
      return weights.evidenceCourse;
    case "certificate":
      return weights.evidenceCertificate;
    case "endorsed":
      return weights.evidenceEndorsed;
  }
}

/** Coverage of one requirement by a person's skills, in whatever order these come. */
export function cover(
  requirement: Requirement,
  skills: readonly HeldSkill[],
  relations: SkillRelations,
  weights: Weights,
): Coverage {
  const neighbours = relations.neighbours(requirement.skillId);
  let held: HeldSkill | null = null;
  let related: RelatedCover | null = null;
  let evidenced = 0;
  for (const skill of skills) {
    let value = 0;
    if (skill.id === requirement.skillId) {
      held = skill;
      value = directCover(skill.level, requirement.level);
    } else {
      const similarity = neighbours.get(skill.id);
      if (similarity === undefined) continue;
      value = relatedCover(skill.level, requirement.level, similarity, weights);
      related = better(related, { skill, similarity, value });
    }
    // Taking the best instead of "the evidence of what covers most" keeps evidence monotone:
    // raising an unproven level must not push out a proven relative.
    evidenced = Math.max(evidenced, value * evidenceWorth(skill.evidence, weights));
  }
  const direct = held ? directCover(held.level, requirement.level) : 0;
  const over = held ? Math.max(0, held.level - requirement.level) : 0;
  const relatedValue = related?.value ?? 0;
  return {
    requirement,
    held,
    related,
    met: held !== null && held.level >= requirement.level,
    over,
    direct,
    full: Math.max(direct, relatedValue),
    discounted: Math.max(0, direct - weights.overPerLevel * over, relatedValue),
    evidenced,
  };
}

/** Among equals the lower id, so that the order of the list does not choose. */
function better(a: RelatedCover | null, b: RelatedCover): RelatedCover {
  if (a === null || b.value > a.value) return b;
  return b.value === a.value && b.skill.id < a.skill.id ? b : a;
}

/**
 * Mean of a value over requirements, by their weights: Σw·v/Σw, 0–1.
 * Weights are first divided by the largest, so that any positive weights add up without overflow;
 * numerator and denominator add in the same order, so that all ones give exactly 1.
 * @param coverage not empty.
 */
export function weightedMean(
  coverage: readonly Coverage[],
  value: (each: Coverage) => number,
): number {
  let largest = 0;
  for (const each of coverage) largest = Math.max(largest, each.requirement.weight);
  let sum = 0;
  let total = 0;
  for (const each of coverage) {
    const weight = each.requirement.weight / largest;
    sum += weight * value(each);
    total += weight;
  }
  return sum / total;
}
