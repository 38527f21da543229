import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
import type { RecommendationPage, RecommendedScore } from "~/engine/questions/recommendations";
import { NO_FILTER, type RecommendedFilter } from "~/engine/recommended/filter";
import { loadWeights } from "~/engine/weights.server";
import type { Backend } from "~/lib/backend";
import type { Database, Json } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import {
  explain,
  explainFor,
  nearestChangesFor,
  type OpeningInput,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import { contextForTalent, type Exclusions, loadEngineTables } from "./engine.server";
import { takeList } from "./limit.server";
import { loadCertificates } from "./reach/certificates.server";
import { unlessDown } from "./unlessDown.server";

export const RECOMMENDATIONS_PER_PAGE = 20;
const LISTED_MAX = 500;

type Source = { backend: Backend; supabase: SupabaseClient<Database> };

/**
 * One page of the published openings that fit the signed-in talent, or that miss by one condition,
 * best first, with its own view of the reasons. Null while the engine is down.
 *
 * @param asked.after the place in the list behind which the page begins, 0 for the first.
 */
export async function rankForTalent(
  { engine }: { engine: Engine },
  talentId: string,
  { after = 0, filter = NO_FILTER }: { after?: number; filter?: RecommendedFilter } = {},
): Promise<RecommendationPage | null> {
  await takeList(talentId);
  const limit = RECOMMENDATIONS_PER_PAGE;
  return unlessDown(engine.recommendations({ talentId, filter, after, limit }));
}

/** The best openings that pass the filter, for a file: how well each fits, without the reasons. */
export async function listForTalent(
  { engine }: { engine: Engine },
  talentId: string,
  filter: RecommendedFilter,
): Promise<RecommendedScore[]> {
  await takeList(talentId);
  return engine.recommendedScores({ talentId, filter, limit: LISTED_MAX });
}

type Asked = { id: string; revision: number };

/**
 * How one opening and the signed-in talent fit, in its own view, or in the view that the firm gets of
 * it.
 */
export async function explainForTalent(
  source: Source,
  talentId: string,
  asked: Asked,
  viewer: "talent" | "company" = "talent",
): Promise<ViewerExplanation> {
  const { talent, opening, context, weights } = await loadPair(source, talentId, asked);
  return explainFor(explain(talent, opening, context, weights), viewer);
}

/** The same in the talent's own view, with what of its own answers would bring it nearer. */
export async function fitForTalent(source: Source, talentId: string, asked: Asked) {
  const [{ talent, opening, context, weights }, certificates] = await Promise.all([
    loadPair(source, talentId, asked),
    loadCertificates(source),
  ]);
  return {
    explanation: explainFor(explain(talent, opening, context, weights), "talent"),
    changes: nearestChangesFor("talent", talent, opening, context, { certificates, weights }),
  };
}

async function loadPair(source: Source, talentId: string, { id, revision }: Asked) {
  const [side, { values: weights }, input] = await Promise.all([
    loadTalentSide(source, talentId),
    loadWeights(source.backend),
    rowsOrThrow<Json>(
      serviceClient(source.backend).rpc("opening_input", { opening_id: id, revision }),
    ),
  ]);
  return { ...side, weights, opening: input as unknown as OpeningInput };
}

async function loadTalentSide({ backend, supabase }: Source, talentId: string) {
  const [pool, excluded, tables] = await Promise.all([
    rowsOrThrow(serviceClient(backend).rpc("talent_pool", { ids: [talentId] })),
    rowsOrThrow(supabase.rpc("my_exclusions")),
    loadEngineTables(backend),
  ]);
  const [talent] = pool as unknown as TalentInput[];
  if (!talent) throw new Response(null, { status: 404 });
  return {
    // A paused or unfinished profile ranks as it would once it is active: the page says which it is.
    talent: { ...talent, active: true },
    context: contextForTalent(tables, talentId, excluded as unknown as Exclusions),
  };
}
