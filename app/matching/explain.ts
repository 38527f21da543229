import { checkedPair } from "./checked";
import type { MatchContext } from "./context";
import { evaluate, type SideEvaluation } from "./evaluate";
import { P_FACTORS, Q_FACTORS } from "./factors/all";
import { type Factor, NOT_APPLICABLE } from "./factors/factor";
import { GATES } from "./gates/all";
import { UNKNOWN } from "./gates/gate";
import type { Pair } from "./pair";
import type { Explanation, FactorExplanation, SideExplanation } from "./results";
import type { OpeningInput, TalentInput } from "./types";
import { ENGINE_VERSION } from "./version";
import { DEFAULT_WEIGHTS, type Weights } from "./weights";

/**
 * The same numbers as `scorePair`, with everything that led to them: plain JSON to be stored with
 * a match. It holds both sides' facts; show it to anybody but administrators by `explainFor`.
 * @throws {MatchingInputError} naming the first invalid field.
 */
export function explain(
  talent: TalentInput,
  opening: OpeningInput,
  context: MatchContext,
  weights: Weights = DEFAULT_WEIGHTS,
): Explanation {
  const pair = checkedPair(talent, opening, context, weights);
  const { gates, q, p, eligible, score, confidence } = evaluate(pair);
  return {
    engineVersion: ENGINE_VERSION,
    relationsVersion: context.relations.version,
    asOf: context.asOf,
    weights: { ...weights },
    eligible,
    score,
    confidence,
    sides: { q: explainSide(pair, Q_FACTORS, q), p: explainSide(pair, P_FACTORS, p) },
    gates: GATES.map((gate, i) => ({
      key: gate.key,
      ...(gates[i] ?? UNKNOWN),
      facts: gate.facts(pair),
    })),
  };
}

function explainSide(
  pair: Pair,
  factors: readonly Factor[],
  side: SideEvaluation,
): SideExplanation {
  const explained = factors.map((factor, i): FactorExplanation => {
    const { value, state } = side.ratings[i] ?? NOT_APPLICABLE;
    return {
      side: factor.side,
      key: factor.key,
      value,
      state,
      weight: pair.weights[factor.key],
      contribution: side.contributions[i] ?? 0,
      facts: factor.facts(pair),
    };
  });
  return { value: side.value, factors: explained };
}
