import { loadWeights } from "~/engine/weights.server";
import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import {
  type NearestChange,
  nearestChangesFor,
  type OpeningInput,
  type TalentInput,
} from "~/matching";
import { contextForOpening, type Exclusions, loadEngineTables } from "../engine.server";

/**
 * What of a talent's own would alone make a match fit, as things are today, for administrators. None
 * once the person has deleted the account.
 */
export async function changesForPair(
  backend: Backend,
  { openingId, revision, talentId }: { openingId: string; revision: number; talentId: string },
): Promise<NearestChange[]> {
  const service = serviceClient(backend);
  const [input, pool, excluded, tables, weights] = await Promise.all([
    rowsOrThrow(service.rpc("opening_input", { opening_id: openingId, revision })),
    rowsOrThrow(service.rpc("talent_pool", { ids: [talentId] })),
    rowsOrThrow(service.rpc("pool_exclusions", { opening_id: openingId })),
    loadEngineTables(backend),
    loadWeights(backend),
  ]);
  const [talent] = pool as unknown as TalentInput[];
  if (!talent || input === null) return [];
  const context = contextForOpening(tables, openingId, excluded as Exclusions);
  const opening = input as unknown as OpeningInput;
  return nearestChangesFor("admin", talent, opening, context, { weights: weights.values });
}
