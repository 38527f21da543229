/** How alike two orders of the same things are. */
export interface Agreement {
  /** Kendall's τ: 1 for the same order, -1 for the reverse, about 0 for unrelated ones. */
  readonly tau: number;
  /** Of all pairs, the share that stands in the same order in both, 0–1. */
  readonly kept: number;
}

/**
 * Kendall's rank correlation, τ = (C − D) / (n(n − 1)/2), where C of all pairs stand in the same order
 * in both lists and D do not (M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30, 1938).
 * Chosen because C can be said in words: "of 100 pairs, 94 keep their order".
 *
 * @param now the things in one order, each once, without ties.
 * @param then the same things in the other order.
 * @returns null for fewer than two things, which have no order.
 */
export function rankAgreement(now: readonly string[], then: readonly string[]): Agreement | null {
  const places = new Map(then.map((id, place) => [id, place]));
  const order = now.map((id) => places.get(id) as number);
  const pairs = (order.length * (order.length - 1)) / 2;
  if (pairs === 0) return null;
  const same = order.reduce(
    (sum, place, i) => sum + order.slice(i + 1).filter((later) => later > place).length,
    0,
  );
  return { tau: (2 * same - pairs) / pairs, kept: same / pairs };
}

/**
 * An agreement as it is printed, rounded down: 100% and 1 are for the same order alone. With as many
 * people as a preview has, one pair out of order is still seen in these digits.
 */
export function printed({ tau, kept }: Agreement): { tau: string; kept: string } {
  const down = (value: number, digits: number) => {
    const scale = 10 ** digits;
    // What is short of a digit by no more than binary fractions are has reached it.
    return String(Math.floor(value * scale + 1e-9) / scale);
  };
  return { tau: down(tau, 3), kept: `${down(kept * 100, 1)}%` };
}

export const CHANGES = ["none", "hardly", "somewhat", "considerably", "wholly"] as const;
/** An agreement as people say it. */
export type Change = (typeof CHANGES)[number];

/** Few people stand in a list of two: with a τ of null nothing can change places. */
export function changeOf(agreement: Agreement | null): Change {
  if (agreement === null || agreement.tau === 1) return "none";
  if (agreement.tau >= 0.9) return "hardly";
  if (agreement.tau >= 0.7) return "somewhat";
  if (agreement.tau >= 0.4) return "considerably";
  return "wholly";
}
