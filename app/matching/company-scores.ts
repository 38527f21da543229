import type { MatchContext } from "./context";
import { assertContext } from "./door/context";
import { assertOpening } from "./door/opening";
import { assertTalent } from "./door/talent";
import { evaluate, toPairScore } from "./evaluate";
import { makePair, prepareOpening } from "./pair";
import type { PairScore } from "./results";
import type { OpeningInput, TalentInput } from "./types";
import { assertWeights, DEFAULT_WEIGHTS, type Weights } from "./weights";

/**
 * The numbers that a firm sees of people, one for each: `score`, `q` and `p` are those of
 * `explainFor(explanation, "company")`, without the explanation. A wish above the budget counts as
 * if none were known, so that neither a number nor the order of a list tells how far above it is.
 * @throws {MatchingInputError} naming the first invalid field.
 */
export function companyScores(
  talents: Iterable<TalentInput>,
  opening: OpeningInput,
  context: MatchContext,
  weights: Weights = DEFAULT_WEIGHTS,
): PairScore[] {
  assertContext(context);
  assertWeights(weights);
  const prepared = prepareOpening(assertOpening(opening), weights);
  return Array.from(talents, (talent) => {
    const pair = makePair(assertTalent(talent), prepared, context, weights);
    const { wish } = pair;
    const isAbove = wish !== null && prepared.budget !== null && wish > prepared.budget;
    const seen = isAbove ? { ...pair, wish: null } : pair;
    return toPairScore(seen, evaluate(seen));
  });
}
