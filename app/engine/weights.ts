import { assertWeights, DEFAULT_WEIGHTS, type Weights } from "~/matching";

/** The numbers by which everything is ranked and explained now. */
export interface WeightsInForce {
  /** Of the saved weights; 0: nobody has saved any, the defaults hold. */
  readonly version: number;
  readonly values: Weights;
}

/**
 * `{version, values}` as `private.weights_in_force` answers it; null means the defaults.
 * @throws {MatchingInputError} naming a weight that this engine does not take.
 */
export function readWeights(
  stored: { readonly version: number; readonly values: unknown } | null,
): WeightsInForce {
  if (stored === null) return { version: 0, values: DEFAULT_WEIGHTS };
  return { version: stored.version, values: assertWeights(stored.values) };
}
