/** How many people, as exactly as a firm may know: between `low` and `high`; alike: about so many. */
export interface HeadCount {
  readonly low: number;
  readonly high: number;
}

/**
 * A number of people as a firm may read it; see decision 48. Below 10 it is one of the ranges 0, 1–4
 * and 5–9; from 10 on it is rounded to two digits, and never finer than tens, so that the difference
 * of two numbers tells of no single person either.
 *
 * @param people a whole number from 0.
 */
export function headCount(people: number): HeadCount {
  if (people === 0) return { low: 0, high: 0 };
  if (people < 5) return { low: 1, high: 4 };
  if (people < 10) return { low: 5, high: 9 };
  const step = Math.max(10, 10 ** (String(people).length - 2));
  const about = Math.round(people / step) * step;
  return { low: about, high: about };
}

export function sameCount(a: HeadCount, b: HeadCount): boolean {
  return a.low === b.low && a.high === b.high;
}
