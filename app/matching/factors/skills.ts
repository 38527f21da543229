import { type Coverage, cover, weightedMean } from "../coverage";
import type { Fact } from "../facts";
import { type Pair, skillCap } from "../pair";
import type { SkillRelations } from "../relations";
import { requirementFact } from "../requirement-fact";
import type { HeldSkill, Requirement } from "../types";
import { DEFAULT_WEIGHTS, type Weights } from "../weights";
import { type Factor, NOT_APPLICABLE, rated } from "./factor";

/**
 * Σw·c/Σw · missedMust^(missed musts), 0–1, where c is `Coverage.discounted`.
 *
 * With every must met, the discount inside c may take at most `cap` off. There it only decides
 * between people who can all do the work, and being able to do more is no lack.
 * @param coverage of every requirement; not empty.
 */
export function skillValue(coverage: readonly Coverage[], cap: number, weights: Weights): number {
  const discounted = weightedMean(coverage, (each) => each.discounted);
  const missed = missedMusts(coverage);
  if (missed === 0) return Math.max(discounted, fullCover(coverage) - cap);
  let value = discounted;
  // Multiplied out: the last digits of `**` may differ between engines.
  for (let i = 0; i < missed; i++) value *= weights.missedMust;
  return value;
}

/**
 * The skill factor alone, for a list of skills and a list of requirements: 0–1, or null when
 * nothing is required. It is the factor that ranks people, as for an opening with pay.
 */
export function skillFit(
  skills: readonly HeldSkill[],
  requirements: readonly Requirement[],
  relations: SkillRelations,
  weights: Weights = DEFAULT_WEIGHTS,
): number | null {
  if (requirements.length === 0) return null;
  const coverage = requirements.map((each) => cover(each, skills, relations, weights));
  return skillValue(coverage, skillCap(weights, false), weights);
}

export const skillsFactor: Factor = {
  key: "skills",
  side: "q",

  rate({ coverage, prepared, weights }) {
    if (coverage.length === 0) return NOT_APPLICABLE;
    return rated(skillValue(coverage, prepared.skillCap, weights));
  },

  facts({ coverage, prepared, weights }) {
    const facts: Fact[] = coverage.map((each) => requirementFact(each));
    if (coverage.length === 0) return facts;
    return [
      ...facts,
      { key: "missed_musts", context: missedMusts(coverage) },
      {
        key: "overqualification",
        context: overqualification(coverage, prepared.skillCap, weights),
      },
    ];
  },
};

function missedMusts(coverage: readonly Coverage[]): number {
  return coverage.filter((each) => each.requirement.must && !each.met).length;
}

function fullCover(coverage: readonly Coverage[]): number {
  return weightedMean(coverage, (each) => each.full);
}

/** What the discount takes off this factor, and whether it would be more without its cap. */
function overqualification(coverage: Pair["coverage"], cap: number, weights: Weights) {
  const undiscounted = coverage.map((each) => ({ ...each, discounted: each.full }));
  const discount = skillValue(undiscounted, cap, weights) - skillValue(coverage, cap, weights);
  const uncapped = fullCover(coverage) - weightedMean(coverage, (each) => each.discounted);
  return { discount, capped: missedMusts(coverage) === 0 && uncapped > cap };
}
