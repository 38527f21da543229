import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import type { OpeningInput, TalentInput } from "~/matching";
import type { Exclusions } from "./engine.server";

/** An opening's revision, everybody who could fit it, and who must not be shown to its firm. */
export interface Pool {
  input: OpeningInput;
  pool: TalentInput[];
  excluded: Exclusions;
}

/** Read with the service role: neither firms nor administrators read the pool themselves. */
export async function loadPool(
  backend: Backend,
  opening: { id: string; revision: number },
): Promise<Pool> {
  const service = serviceClient(backend);
  const [input, pool, excluded] = await Promise.all([
    rowsOrThrow(
      service.rpc("opening_input", { opening_id: opening.id, revision: opening.revision }),
    ),
    rowsOrThrow(service.rpc("talent_pool")),
    rowsOrThrow(service.rpc("pool_exclusions", { opening_id: opening.id })),
  ]);
  if (input === null) throw new Response(null, { status: 404 });
  return {
    input: input as unknown as OpeningInput,
    pool: pool as unknown as TalentInput[],
    excluded: excluded as Exclusions,
  };
}
