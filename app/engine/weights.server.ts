import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { publicClient } from "~/lib/public-client.server";
import { readWeights, type WeightsInForce } from "./weights";

/** Asked anew each time, so that an explanation carries what is in force when it is made. */
export async function loadWeights(backend: Backend): Promise<WeightsInForce> {
  const stored = await rowsOrThrow(publicClient(backend).rpc("weights_in_force"));
  return readWeights(stored as { version: number; values: unknown } | null);
}
