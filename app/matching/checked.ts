import type { MatchContext } from "./context";
import { assertContext } from "./door/context";
import { assertOpening } from "./door/opening";
import { assertTalent } from "./door/talent";
import { makePair, type Pair, prepareOpening } from "./pair";
import type { OpeningInput, TalentInput } from "./types";
import { assertWeights, type Weights } from "./weights";

/**
 * One pair, through the door: everything is checked before anything is computed.
 * @throws {MatchingInputError} naming the first invalid field.
 */
export function checkedPair(
  talent: TalentInput,
  opening: OpeningInput,
  context: MatchContext,
  weights: Weights,
): Pair {
  assertTalent(talent);
  assertOpening(opening);
  assertContext(context);
  assertWeights(weights);
  return makePair(talent, prepareOpening(opening, weights), context, weights);
}
