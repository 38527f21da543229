/**
 * Takes a bound past whatever rounding may have taken off it, in points. The sums of `SkillPass` reach
 * 2^26, where a step is 1.5e-8: for hundreds of skills and a factor of 200, less than this.
 */
const SLACK = 1e-3;

/** The most that somebody can score of whom the sides are at most so much, 0–1 each. */
export function scoreBound(q: number, p: number): number {
  return q + p > 0 ? (200 * (q * p)) / (q + p) + SLACK : SLACK;
}
