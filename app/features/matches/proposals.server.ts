import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
import type { Backend } from "~/lib/backend";
import { issueHandles } from "~/lib/candidate-codes.server";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { CoordinatorCard } from "./types";
import { unlessDown } from "./unlessDown.server";

type Source = { engine: Engine; backend: Backend; supabase: SupabaseClient<Database> };
type Asked = { id: string; revision: number };

const SHOWN = 10;

/**
 * For a published opening, for administrators: the best people who may be proposed for it, and apart
 * from them those whom one condition alone keeps out, with what would be enough. Null while the engine is down.
 */
export async function rankForCoordinator(source: Source, opening: Asked) {
  const { engine, supabase } = source;
  const barred = await loadBarred(supabase, opening);
  const asked = [
    engine.best(opening, SHOWN, barred),
    engine.nearMisses(opening, SHOWN, barred),
  ] as const;
  const ranked = await unlessDown(Promise.all(asked));
  if (ranked === null) return null;
  const [best, near] = ranked;
  const cardOf = await loadCards(
    source,
    opening.id,
    [...best, ...near].map(({ talentId }) => talentId),
  );
  const withCard = <T extends { talentId: string }>(people: readonly T[]) =>
    people.flatMap((person) => {
      const card = cardOf.get(person.talentId);
      return card ? [{ ...person, card }] : [];
    });
  return { proposals: withCard(best), misses: withCard(near) };
}

async function loadBarred(
  supabase: SupabaseClient<Database>,
  { id, revision }: Asked,
): Promise<ReadonlySet<string>> {
  const held = await rowsOrThrow(
    supabase
      .from("matches")
      .select("talent_id, state, closed_by, revision")
      .eq("opening_id", id)
      .order("state_changed_at", { ascending: false })
      .order("id"),
  );
  return barredFrom(held, revision);
}

/** Cards with the codes that the firm will see as well: whoever has none yet gets one. */
async function loadCards(
  { backend, supabase }: Pick<Source, "backend" | "supabase">,
  openingId: string,
  talentIds: string[],
): Promise<Map<string, CoordinatorCard>> {
  if (talentIds.length > 0) await issueHandles(backend, openingId, talentIds);
  const cards = (await rowsOrThrow(
    supabase.rpc("coordinator_cards", { opening_id: openingId, talent_ids: talentIds }),
  )) as unknown as (CoordinatorCard & { talentId: string })[];
  return new Map(cards.map(({ talentId, ...card }) => [talentId, card]));
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
