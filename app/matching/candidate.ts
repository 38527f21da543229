import { type MatchContext, pairKey } from "./context";
import { dayNumber } from "./day";
import { evaluate, toPairScore } from "./evaluate";
import { hash32 } from "./hash";
import { byRank, type Candidate } from "./order";
import { makePair, type PreparedOpening } from "./pair";
import type { PairScore, Ranked } from "./results";
import type { TalentInput } from "./types";
import type { Weights } from "./weights";

/** A pair with all that its place in a ranking depends on. */
export function candidate(
  talent: TalentInput,
  prepared: PreparedOpening,
  context: MatchContext,
  weights: Weights,
): Candidate {
  const pair = makePair(talent, prepared, context, weights);
  const confirmed = talent.confirmedOn === null ? null : dayNumber(talent.confirmedOn);
  return {
    pair: toPairScore(pair, evaluate(pair)),
    confirmed: confirmed ?? Number.NEGATIVE_INFINITY,
    hash: hash32(pairKey(talent.id, prepared.opening.id)),
  };
}

/** The first `limit` of them, in their order and with their ranks. */
export function ranked(
  candidates: readonly Candidate[],
  limit: number | undefined,
  idOf: (pair: PairScore) => string,
): Ranked[] {
  return [...candidates]
    .sort(byRank)
    .slice(0, limit)
    .map(({ pair }, i) => ({ id: idOf(pair), rank: i + 1, ...pair }));
}
