import type { Coverage } from "../coverage";
import { sorted } from "../facts";
import type { Pair } from "../pair";
import type { SkillId } from "../types";
import { type Factor, NOT_APPLICABLE, rated, UNKNOWN } from "./factor";

/** How far a learner may be short of a requirement and still learn it on the job, in levels. */
export const REACH = 1;

/** `learnable / full`, 0–1: how much of a chance to grow so many requirements are. */
export function growthValue(learnable: number, full: number): number {
  return Math.min(1, learnable / full);
}

/**
 * The requirements that the talent wants to learn and is at most one level short of, as a share of
 * `growthFull` of them, 0–1. A count and not a share of the opening's requirements: one that asks
 * for much else beside does not teach less.
 */
export const growthFactor: Factor = {
  key: "growth",
  side: "p",

  rate(pair) {
    if (pair.coverage.length === 0) return NOT_APPLICABLE;
    if (pair.talent.learning.length === 0) return UNKNOWN;
    return rated(growthValue(learnable(pair).length, pair.weights.growthFull));
  },

  facts: (pair) => [
    { key: "learning", talent: sorted(pair.talent.learning), context: learnable(pair) },
  ],
};

/** In the order of the prepared requirements: by skill id. */
function learnable({ coverage, talent }: Pair): SkillId[] {
  return coverage
    .filter((each) => inReach(each) && talent.learning.includes(each.requirement.skillId))
    .map((each) => each.requirement.skillId);
}

/** A skill not held is level 0, so a beginner can learn what is asked for at level 1. */
function inReach({ held, requirement }: Coverage): boolean {
  return requirement.level - (held?.level ?? 0) <= REACH;
}
