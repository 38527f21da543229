/** What a row can come to at most, in whole numbers. */

/**
 * Contributions to a side, 0–1, are counted in so many parts, rounded up: their sums are never less
 * than those of the formula, in whatever order, and a table of them takes two bytes a number.
 */
export const PARTS = 2 ** 15;
/** Takes a bound past whatever rounding may have taken off it, in points. */
const SLACK = 1e-7;

/** A contribution, 0–1, in parts. */
export function inParts(contribution: number): number {
  return Math.min(PARTS, Math.ceil(contribution * PARTS));
}

/** @param share by which each is multiplied. */
export function tableInParts(contributions: Float64Array, share = 1): Uint16Array {
  const table = new Uint16Array(contributions.length);
  for (let i = 0; i < table.length; i++) table[i] = inParts(share * (contributions[i] as number));
  return table;
}

/** The most that somebody can score of whom the sides are at most so many parts. */
export function scoreBound(q: number, p: number): number {
  return q + p > 0 ? (200 * (q * p)) / (PARTS * (q + p)) + SLACK : SLACK;
}

/** Parts of q with less than which `scoreBound` stays below a floor, p being at most so many. */
export function leastQ(floor: number, p: number): number {
  const points = floor - 2 * SLACK;
  if (points <= 0) return 0;
  const room = 200 * p - points * PARTS;
  return room > 0 ? Math.floor((points * PARTS * p) / room) : Number.POSITIVE_INFINITY;
}
