/** Takes a bound past whatever rounding may have taken off it, in points. */
const SLACK = 1e-7;

/** The most that somebody can score of whom the sides are at most so much, 0–1 each. */
export function scoreBound(q: number, p: number): number {
  return q + p > 0 ? (200 * (q * p)) / (q + p) + SLACK : SLACK;
}
