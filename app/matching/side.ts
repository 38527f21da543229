import type { Rating } from "./factors/factor";

/** One side of a pair, put together from its factors. All numbers are 0–1. */
export interface SideScore {
  /** The sum of the contributions in their order. */
  readonly value: number;
  /** Share of the applicable weight that was known. */
  readonly known: number;
  /** One for each rating, 0 for what does not apply. */
  readonly contributions: readonly number[];
}

/**
 * The weighted mean of the factors that apply. An unknown factor stays in at full weight as the
 * neutral value: left out, it would count as the mean of the others, and a profile with one good
 * answer and four blanks would beat an honest one.
 *
 * Where nothing is left (nothing applies, or all that does has weight 0) the side is neutral.
 * @param weights one for each rating, in the same order.
 */
export function combine(
  ratings: readonly Rating[],
  weights: readonly number[],
  neutral: number,
): SideScore {
  const applicable = applicableWeight(ratings, weights);
  if (applicable === 0) return { value: neutral, known: 0, contributions: ratings.map(() => 0) };

  let value = 0;
  let known = 0;
  const contributions = ratings.map((rating, i) => {
    if (rating.state === "not_applicable") return 0;
    // Divided first: a share does not change, to the bit, when all weights are doubled.
    const share = (weights[i] ?? 0) / applicable;
    const contribution = share * (rating.value ?? neutral);
    value += contribution;
    known += share * rating.known;
    return contribution;
  });
  // Ten shares of a whole can add up to a rounding error more than the whole.
  return { value: Math.min(1, value), known: Math.min(1, known), contributions };
}

/** The weight of the factors that apply. @param weights one for each rating, in the same order. */
export function applicableWeight(ratings: readonly Rating[], weights: readonly number[]): number {
  let applicable = 0;
  ratings.forEach((rating, i) => {
    if (rating.state !== "not_applicable") applicable += weights[i] ?? 0;
  });
  return applicable;
}

/**
 * 100 · 2pq/(p+q), 0–100, and 0 where p + q = 0. The harmonic mean: a match is as good as the
 * side that gains less from it, near enough; delight on one side does not buy off the other.
 * To the bit the same for (p, q), so that such pairs tie and the order of ties decides.
 */
export function harmonicScore(q: number, p: number): number {
  const sum = p + q;
  return sum > 0 ? Math.min(100, (200 * (p * q)) / sum) : 0;
}
