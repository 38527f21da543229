import { type Factor, NOT_APPLICABLE, rated, UNKNOWN } from "./factor";
import { payFacts } from "./pay-facts";

/**
 * What the wish costs the firm, 0–1: 1 up to the budget, falling evenly to 0 at `zeroAt` budgets.
 * @param wish and `budget` in the same unit, both >= 0.
 * @param zeroAt above 1.
 */
export function costValue(wish: number, budget: number, zeroAt: number): number {
  if (wish <= budget) return 1;
  // Without a budget the ratio is infinite and the value 0.
  return Math.max(0, (zeroAt - wish / budget) / (zeroAt - 1));
}

/** Leaves the side where an opening is unpaid; unknown unless both sides convert to yen an hour. */
export const costFactor: Factor = {
  key: "cost",
  side: "q",

  rate({ prepared, wish, weights }) {
    if (prepared.unpaid) return NOT_APPLICABLE;
    if (wish === null || prepared.budget === null) return UNKNOWN;
    return rated(costValue(wish, prepared.budget, weights.costZeroAt));
  },

  facts: payFacts,
};
