import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { ViewerExplanation } from "~/matching";
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
  { engine, supabase }: { engine: Engine; supabase: SupabaseClient<Database> },
  opening: { id: string; revision: number },
): Promise<Proposal[]> {
  const held = await rowsOrThrow(
    supabase
      .from("matches")
      .select("talent_id, state, closed_by, revision")
      .eq("opening_id", opening.id)
      .order("state_changed_at", { ascending: false })
      .order("id"),
  );
  const best = await engine.best(opening, SHOWN, barredFrom(held, opening.revision));
  const cards = (await rowsOrThrow(
    supabase.rpc("coordinator_cards", { talent_ids: best.map(({ talentId }) => talentId) }),
  )) as unknown as (TalentCard & { talentId: string })[];
  const explanationOf = new Map(best.map((each) => [each.talentId, each.explanation]));
  return cards.flatMap(({ talentId, ...card }) => {
    const explanation = explanationOf.get(talentId);
    return explanation ? [{ talentId, card, explanation }] : [];
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
