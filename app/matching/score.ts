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
 * The numbers of one pair.
 * @throws {MatchingInputError} naming the first invalid field.
 */
export function scorePair(
  talent: TalentInput,
  opening: OpeningInput,
  context: MatchContext,
  weights: Weights = DEFAULT_WEIGHTS,
): PairScore {
  assertTalent(talent);
  assertOpening(opening);
  assertContext(context);
  assertWeights(weights);
  const pair = makePair(talent, prepareOpening(opening, weights), context, weights);
  return toPairScore(pair, evaluate(pair));
}
