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

/** The best people for a published opening who may be proposed for it, for administrators. */
export async function rankForCoordinator(
  { backend, supabase }: { backend: Backend; supabase: SupabaseClient<Database> },
  opening: { id: string; revision: number },
): Promise<Proposal[]> {
  const [{ input, pool, excluded }, tables, held] = await Promise.all([
    loadPool(backend, opening),
    loadEngineTables(backend),
    rowsOrThrow(
      supabase
        .from("matches")
        .select("talent_id, state, closed_by, revision")
        .eq("opening_id", opening.id)
        .order("state_changed_at", { ascending: false })
        .order("id"),
    ),
  ]);
  const barred = barredFrom(held, opening.revision);
  const context = contextForOpening(tables, opening.id, excluded);
  const free = pool.filter(({ id }) => !barred.has(id));
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

type Held = { talent_id: string; state: string; closed_by: string | null; revision: number };

/**
 * Who has an open match, or one that others closed: the database would refuse to propose them. Of
 * each person's matches the latest comes first. What the system closed may return on a newer revision.
 */
export function barredFrom(held: readonly Held[], revision: number): ReadonlySet<string> {
  const latest = new Map<string, Held>();
  for (const match of held) {
    const known = latest.get(match.talent_id);
    if (!known || (known.state === "closed" && match.state !== "closed")) {
      latest.set(match.talent_id, match);
    }
  }
  const mayReturn = ({ state, closed_by, revision: on }: Held) =>
    state === "closed" && (closed_by === "admin" || (closed_by === "system" && on < revision));
  return new Set([...latest.values()].filter((match) => !mayReturn(match)).map((m) => m.talent_id));
}
