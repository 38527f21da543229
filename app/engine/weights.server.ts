import type { Backend } from "~/lib/backend";
import type { Json } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { publicClient } from "~/lib/public-client.server";
import { assertWeights, DEFAULT_WEIGHTS, type Weights } from "~/matching";

/** The numbers by which everything is ranked and explained now. */
export interface WeightsInForce {
  /** Of the saved weights; 0: nobody has saved any, the defaults hold. */
  readonly version: number;
  readonly values: Weights;
}

/** Asked anew each time, so that an explanation carries what is in force when it is made. */
export async function loadWeights(backend: Backend): Promise<WeightsInForce> {
  return readWeights(await rowsOrThrow(publicClient(backend).rpc("weights_in_force")));
}

/**
 * `{version, values}` as `private.weights_in_force` answers it; null means the defaults.
 * @throws {MatchingInputError} naming a weight that this engine does not take.
 */
export function readWeights(stored: Json | null): WeightsInForce {
  if (stored === null) return { version: 0, values: DEFAULT_WEIGHTS };
  const { version, values } = stored as { version: number; values: Json };
  return { version, values: assertWeights(values) };
}
