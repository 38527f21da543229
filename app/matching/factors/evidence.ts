import { weightedMean } from "../coverage";
import { requirementFact } from "../requirement-fact";
import { type Factor, NOT_APPLICABLE, rated } from "./factor";

/**
 * Σw·c·e/Σw, 0–1: how well the cover is proven. c is taken before the discount for
 * over-qualification, which knows more than asked and proves no less; so the discount touches q in
 * one place and its cap is exact.
 */
export const evidenceFactor: Factor = {
  key: "evidence",
  side: "q",

  rate({ coverage }) {
    if (coverage.length === 0) return NOT_APPLICABLE;
    return rated(weightedMean(coverage, (each) => each.evidenced));
  },

  facts: ({ coverage }) => coverage.map((each) => requirementFact(each)),
};
