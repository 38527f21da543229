import type { Engine } from "~/engine/engine";
import type { WeightsInForce } from "~/engine/weights";
import { loadWeights } from "~/engine/weights.server";
import type { Backend } from "~/lib/backend";
import type { Json } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import {
  ENGINE_VERSION,
  explain,
  explainFor,
  type OpeningInput,
  type TalentInput,
} from "~/matching";
import { contextForOpening, type Exclusions, loadEngineTables } from "./engine.server";

/** Proposed by the engine at publication: at most this many, none at or below this score. */
export const PROPOSALS_AT_MOST = 5;
export const PROPOSAL_SCORE_ABOVE = 50;

export interface EngineSource {
  backend: Backend;
  engine: Engine;
}

interface WaitingMatch {
  match_id: string;
  opening_id: string;
  revision: number;
  talent_id: string;
}

/**
 * Does what the engine owes the database: proposes its best for newly published revisions, then
 * explains every match that waits for it. Both are found by asking the database, so whatever a
 * killed process left undone is done by the next call; both calls may run twice at once.
 */
export async function catchUp({ backend, engine }: EngineSource): Promise<void> {
  try {
    await proposeForNewOpenings({ backend, engine });
  } finally {
    // Matches wait for this, however proposals went.
    await explainWaitingMatches(backend);
  }
}

async function proposeForNewOpenings({ backend, engine }: EngineSource): Promise<void> {
  const service = serviceClient(backend);
  const waiting = await rowsOrThrow(service.rpc("openings_awaiting_proposals"));
  for (const { opening_id, revision } of waiting) {
    const best = await engine
      .best({ id: opening_id, revision }, PROPOSALS_AT_MOST)
      .catch(nullIfNotOpen);
    if (best === null) continue;
    const talent_ids = best
      .filter(({ explanation }) => explanation.score > PROPOSAL_SCORE_ABOVE)
      .map(({ talentId }) => talentId);
    await rowsOrThrow(service.rpc("propose_best", { opening_id, revision, talent_ids }));
  }
}

/** Closed or changed since it was found to wait: the next call finds it again, if it still does. */
function nullIfNotOpen(error: unknown): null {
  if (error instanceof Response && error.status === 404) return null;
  throw error;
}

async function explainWaitingMatches(backend: Backend): Promise<void> {
  const service = serviceClient(backend);
  const waiting: WaitingMatch[] = await rowsOrThrow(service.rpc("unexplained_matches"));
  if (waiting.length === 0) return;
  const ids = [...new Set(waiting.map(({ talent_id }) => talent_id))];
  const pool = (await rowsOrThrow(service.rpc("talent_pool", { ids }))) as unknown as TalentInput[];
  const talentOf = new Map(pool.map((talent) => [talent.id, talent]));
  let weights = await loadWeights(backend);
  for (const match of waiting) {
    const talent = talentOf.get(match.talent_id);
    if (!talent || (await attach(backend, match, talent, weights))) continue;
    // The match has moved on, or others have come into force: then by those.
    const inForce = await loadWeights(backend);
    if (inForce.version === weights.version) continue;
    weights = inForce;
    await attach(backend, match, talent, weights);
  }
}

/** @returns whether the explanation was taken. */
async function attach(
  backend: Backend,
  match: WaitingMatch,
  talent: TalentInput,
  weights: WeightsInForce,
): Promise<boolean> {
  const { input, context } = await loadOpening(backend, match.opening_id, match.revision);
  const explanation = explain(talent, input, context, weights.values);
  const body = (viewer: "admin" | "company" | "talent") =>
    explainFor(explanation, viewer) as unknown as Json;
  return rowsOrThrow(
    serviceClient(backend).rpc("attach_explanations", {
      match_id: match.match_id,
      revision: match.revision,
      engine_version: ENGINE_VERSION,
      weights: weights.values as unknown as Json,
      weights_version: weights.version,
      eligible: explanation.eligible,
      admin_body: body("admin"),
      company_body: body("company"),
      talent_body: body("talent"),
    }),
  );
}

async function loadOpening(backend: Backend, openingId: string, revision: number) {
  const service = serviceClient(backend);
  const [input, excluded, tables] = await Promise.all([
    rowsOrThrow(service.rpc("opening_input", { opening_id: openingId, revision })),
    rowsOrThrow(service.rpc("pool_exclusions", { opening_id: openingId })),
    loadEngineTables(backend),
  ]);
  return {
    input: input as unknown as OpeningInput,
    context: contextForOpening(tables, openingId, excluded as Exclusions),
  };
}
