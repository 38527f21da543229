import type { SupabaseClient } from "@supabase/supabase-js";
import type { Backend } from "~/lib/backend";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { explain, explainFor, rankTalents, type ViewerExplanation } from "~/matching";
import { contextForOpening, loadEngineTables } from "./engine.server";
import { loadPool } from "./pool.server";
import type { TalentCard } from "./types";

/** Somebody whom a coordinator could propose for an opening. */
export interface Proposal {
  talentId: string;
  card: TalentCard;
  explanation: ViewerExplanation;
}

const SHOWN = 10;

/** The best people for a published opening who have no open match with it, for administrators. */
export async function rankForCoordinator(
  { backend, supabase }: { backend: Backend; supabase: SupabaseClient<Database> },
  opening: { id: string; revision: number },
): Promise<Proposal[]> {
  const [{ input, pool, excluded }, tables, open] = await Promise.all([
    loadPool(backend, opening),
    loadEngineTables(backend),
    rowsOrThrow(
      supabase
        .from("matches")
        .select("talent_id")
        .eq("opening_id", opening.id)
        .neq("state", "closed"),
    ),
  ]);
  const matched = new Set(open.map(({ talent_id }) => talent_id));
  const context = contextForOpening(tables, opening.id, excluded);
  const free = pool.filter(({ id }) => !matched.has(id));
  const best = rankTalents(input, free, context, { limit: SHOWN });
  const cards = (await rowsOrThrow(
    supabase.rpc("coordinator_cards", { talent_ids: best.map(({ talentId }) => talentId) }),
  )) as unknown as (TalentCard & { talentId: string })[];
  const talentOf = new Map(free.map((talent) => [talent.id, talent]));
  return cards.flatMap(({ talentId, ...card }) => {
    const talent = talentOf.get(talentId);
    if (!talent) return [];
    return [{ talentId, card, explanation: explainFor(explain(talent, input, context), "admin") }];
  });
}
