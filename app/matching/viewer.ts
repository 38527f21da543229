import { MatchingInputError } from "./door/error";
import type { Rating } from "./factors/factor";
import type { Viewer } from "./keys";
import type {
  Explanation,
  FactorExplanation,
  GateExplanation,
  SideExplanation,
  ViewerExplanation,
} from "./results";
import { combine, harmonicScore } from "./side";
import { factForCompany } from "./visibility";

/**
 * What one viewer may see of an explanation.
 *
 * - `admin`: all of it.
 * - `talent`: its own facts and the opening's, which are a public posting; why a pair is kept apart
 *   only when that is the talent's own doing.
 * - `company`: its own facts and the skills on the card, and the value of every other factor; never
 *   why a pair is kept apart, nor that it is. Of pay it sees whether the wish is within its budget.
 *   Weights are public, so exact totals would give a wish above it away: such a wish enters the
 *   firm's totals as the neutral value, and two of them look the same. Show a firm this `score`.
 *
 * @throws {MatchingInputError} `viewer`.
 */
export function explainFor(explanation: Explanation, viewer: Viewer): ViewerExplanation {
  switch (viewer) {
    case "admin":
      return { viewer, ...explanation };
    case "talent":
      return { viewer, ...withGates(explanation, explanation.gates.filter(isForTalent)) };
    case "company":
      return { viewer, ...forCompany(explanation) };
    default:
      throw new MatchingInputError("viewer", "not_allowed");
  }
}

/** A firm's block or refusal is the firm's; a pair that is not kept apart looks the same. */
function isForTalent({ key, reason }: GateExplanation): boolean {
  return key !== "exclusion" || reason === "own_firm" || reason === "hidden_firm";
}

/** Eligible as far as the viewer sees: else a hidden gate could be told from the verdict. */
function withGates(explanation: Explanation, gates: readonly GateExplanation[]): Explanation {
  return { ...explanation, gates, eligible: gates.every((gate) => gate.outcome !== "fail") };
}

function forCompany(explanation: Explanation): Explanation {
  const { weights } = explanation;
  const gates = explanation.gates
    .filter((gate) => gate.key !== "exclusion")
    .map((gate) => ({ ...gate, facts: factsForCompany(gate) }));
  const q = sideForCompany(explanation.sides.q, weights.neutral);
  const p = sideForCompany(explanation.sides.p, weights.neutral);
  return {
    ...withGates(explanation, gates),
    score: harmonicScore(q.value, p.value),
    sides: { q, p },
  };
}

/** Again the sum of its contributions, with the neutral value for what is withheld. */
function sideForCompany(side: SideExplanation, neutral: number): SideExplanation {
  const ratings = side.factors.map((factor): Rating => {
    const value = isWithheld(factor) ? neutral : factor.value;
    return { state: factor.state, value, known: 1 };
  });
  const weights = side.factors.map((factor) => factor.weight);
  const { value, contributions } = combine(ratings, weights, neutral);
  const factors = side.factors.map((factor, i) => ({
    ...factor,
    value: isWithheld(factor) ? null : factor.value,
    contribution: contributions[i] ?? 0,
    facts: factsForCompany(factor),
  }));
  return { value, factors };
}

/** A value that tells how far above the budget a wish is. Within it, both factors are 1. */
function isWithheld({ facts }: FactorExplanation): boolean {
  return facts.some((fact) => fact.key === "pay_fit" && fact.context === "above");
}

function factsForCompany({ facts }: GateExplanation | FactorExplanation) {
  return facts.map(factForCompany).filter((fact) => fact !== null);
}
