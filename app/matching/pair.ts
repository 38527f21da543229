/** The two sides of one question, with everything that several gates and factors need. */
import type { MatchContext } from "./context";
import { type Coverage, cover } from "./coverage";
import { yenPerHour } from "./money";
import type { OpeningInput, Requirement, TalentInput } from "./types";
import type { Weights } from "./weights";

/** An opening with what follows from it alone; made once and used for many people. */
export interface PreparedOpening {
  readonly opening: OpeningInput;
  /** By skill id: sums must not depend on the order in which a firm typed them. */
  readonly requirements: readonly Requirement[];
  /** Only プロボノ: pay is no matter here. */
  readonly unpaid: boolean;
  /** Hours a week by which pay is converted: the middle of the range, or the end that is known. */
  readonly hoursPerWeek: number | null;
  /** The most that the firm pays, yen an hour; null when unknown. */
  readonly budget: number | null;
  /**
   * The most that over-qualification may take off the skill factor when musts are met: `overCap`
   * of q, divided by the factor's share of this opening's q. Which factors of q apply depends on
   * the opening alone, so this does too.
   */
  readonly skillCap: number;
}

export interface Pair {
  readonly talent: TalentInput;
  readonly prepared: PreparedOpening;
  readonly opening: OpeningInput;
  readonly context: MatchContext;
  readonly weights: Weights;
  /** One for each of `prepared.requirements`. */
  readonly coverage: readonly Coverage[];
  /** The wished pay in yen an hour of *this* opening's work; null when unknown. */
  readonly wish: number | null;
}

export function prepareOpening(opening: OpeningInput, weights: Weights): PreparedOpening {
  const { engagementTypes, hoursMin, hoursMax } = opening;
  const unpaid = engagementTypes.length > 0 && engagementTypes.every((t) => t === "pro_bono");
  const hoursPerWeek =
    hoursMin !== null && hoursMax !== null ? (hoursMin + hoursMax) / 2 : (hoursMax ?? hoursMin);
  return {
    opening,
    requirements: [...opening.requirements].sort((a, b) => a.skillId - b.skillId),
    unpaid,
    hoursPerWeek,
    budget: yenPerHour(opening.pay, hoursPerWeek, opening.lengthMonths),
    skillCap: skillCap(weights, unpaid),
  };
}

/**
 * `overCap · Σ(applicable weights of q) / weight of skills`; for openings with requirements.
 * Without a weight for skills it is infinite, and has nothing to limit.
 */
export function skillCap(weights: Weights, unpaid: boolean): number {
  const { skills, evidence, experience, availability, cost } = weights;
  const applicable = skills + evidence + experience + availability + (unpaid ? 0 : cost);
  if (skills === 0) return Number.POSITIVE_INFINITY;
  // Kept finite: a cap of 0 times an infinite ratio would be no number.
  return weights.overCap * Math.min(Number.MAX_VALUE, applicable / skills);
}

export function makePair(
  talent: TalentInput,
  prepared: PreparedOpening,
  context: MatchContext,
  weights: Weights,
): Pair {
  const { opening, requirements, hoursPerWeek } = prepared;
  return {
    talent,
    prepared,
    opening,
    context,
    weights,
    coverage: requirements.map((each) => cover(each, talent.skills, context.relations, weights)),
    wish: yenPerHour(talent.wishedPay, hoursPerWeek, opening.lengthMonths),
  };
}
