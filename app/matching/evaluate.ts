import { P_FACTORS, Q_FACTORS } from "./factors/all";
import type { Factor, Rating } from "./factors/factor";
import { GATES } from "./gates/all";
import type { GateCheck } from "./gates/gate";
import type { Pair } from "./pair";
import type { PairScore } from "./results";
import { combine, harmonicScore, type SideScore } from "./side";

export interface SideEvaluation extends SideScore {
  /** One for each of the side's factors, in their order. */
  readonly ratings: readonly Rating[];
}

/** Every number of a pair. `scorePair` and `explain` both read this, so they cannot disagree. */
export interface Evaluation {
  /** One for each of `GATES`, in their order. */
  readonly gates: readonly GateCheck[];
  readonly q: SideEvaluation;
  readonly p: SideEvaluation;
  readonly eligible: boolean;
  readonly score: number;
  readonly confidence: number;
}

export function evaluate(pair: Pair): Evaluation {
  const gates = GATES.map((gate) => gate.check(pair));
  const q = evaluateSide(pair, Q_FACTORS);
  const p = evaluateSide(pair, P_FACTORS);
  return {
    gates,
    q,
    p,
    eligible: gates.every((gate) => gate.outcome !== "fail"),
    score: harmonicScore(q.value, p.value),
    confidence: Math.min(q.known, p.known),
  };
}

function evaluateSide(pair: Pair, factors: readonly Factor[]): SideEvaluation {
  const ratings = factors.map((factor) => factor.rate(pair));
  const weights = factors.map((factor) => pair.weights[factor.key]);
  return { ratings, ...combine(ratings, weights, pair.weights.neutral) };
}

/** The part of an evaluation that lists and rankings keep. */
export function toPairScore(pair: Pair, evaluation: Evaluation): PairScore {
  const { gates, q, p, eligible, score, confidence } = evaluation;
  const withOutcome = (outcome: string) =>
    GATES.filter((_, i) => gates[i]?.outcome === outcome).map((gate) => gate.key);
  return {
    talentId: pair.talent.id,
    openingId: pair.opening.id,
    eligible,
    score,
    q: q.value,
    p: p.value,
    confidence,
    failedGates: withOutcome("fail"),
    unknownGates: withOutcome("unknown"),
  };
}
