import { checkedPair } from "./checked";
import type { MatchContext } from "./context";
import { evaluate, toPairScore } from "./evaluate";
import type { PairScore } from "./results";
import type { OpeningInput, TalentInput } from "./types";
import { DEFAULT_WEIGHTS, type Weights } from "./weights";

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
  const pair = checkedPair(talent, opening, context, weights);
  return toPairScore(pair, evaluate(pair));
}
