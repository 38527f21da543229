import { type Factor, NOT_APPLICABLE, rated, UNKNOWN } from "./factor";
import { payFacts } from "./pay-facts";

/**
 * What the offer is to the talent, 0–1: 1 from the wish up, falling evenly to 0 at `zeroAt` wishes.
 * @param offer and `wish` in the same unit, both >= 0.
 * @param zeroAt from 0 to below 1.
 */
export function payValue(offer: number, wish: number, zeroAt: number): number {
  if (offer >= wish) return 1;
  return Math.max(0, (offer / wish - zeroAt) / (1 - zeroAt));
}

/** Leaves the side where an opening is unpaid; unknown unless both sides convert to yen an hour. */
export const payFactor: Factor = {
  key: "pay",
  side: "p",

  rate({ prepared, wish, weights }) {
    if (prepared.unpaid) return NOT_APPLICABLE;
    if (wish === null || prepared.budget === null) return UNKNOWN;
    return rated(payValue(prepared.budget, wish, weights.payZeroAt));
  },

  facts: payFacts,
};
