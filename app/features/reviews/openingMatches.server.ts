import type { SupabaseClient } from "@supabase/supabase-js";
import type ja from "~/i18n/ja/admin";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";

type Client = SupabaseClient<Database>;

/** The list of all matches has the rest. */
const SHOWN = 50;
/** More than one opening has ever had: their order is made here, which the query cannot say. */
const READ = 200;

/** A match of an opening, as the opening's own page lists it. */
export interface OpeningMatch {
  id: string;
  code: string;
  talentId: string;
  state: keyof typeof ja.match.states;
  origin: keyof typeof ja.origins;
  /** As of the engine's explanation; null until it has given one. */
  score: number | null;
  /** When it came into its state. */
  since: string;
}

/**
 * Open matches, which wait longest first, and after them those that have ended, the latest first.
 *
 * @param asked the address names it as just proposed; `proposed` is it, if it is one of them.
 */
export async function loadOpeningMatches(
  supabase: Client,
  openingId: string,
  asked: string | null,
): Promise<{ matches: OpeningMatch[]; more: boolean; proposed: string | null }> {
  const rows = await rowsOrThrow(
    supabase
      .from("matches")
      .select("id, code, talent_id, state, origin, state_changed_at, match_explanations(score)")
      .eq("opening_id", openingId)
      .eq("match_explanations.viewer", "admin")
      // Nobody has closed what is open.
      .order("closed_by", { nullsFirst: true })
      .order("state_changed_at", { ascending: false })
      .order("id")
      .limit(READ),
  );
  const matches = rows.map((row) => ({
    id: row.id,
    code: row.code,
    talentId: row.talent_id,
    state: row.state as OpeningMatch["state"],
    origin: row.origin as OpeningMatch["origin"],
    score: row.match_explanations[0]?.score ?? null,
    since: row.state_changed_at,
  }));
  return {
    matches: inOrder(matches).slice(0, SHOWN),
    more: rows.length > SHOWN,
    proposed: rows.find(({ id }) => id === asked)?.id ?? null,
  };
}

export function inOrder(matches: readonly OpeningMatch[]): OpeningMatch[] {
  const [open, closed] = [true, false].map((isOpen) =>
    matches
      .filter(({ state }) => (state !== "closed") === isOpen)
      .toSorted((a, b) => a.since.localeCompare(b.since)),
  ) as [OpeningMatch[], OpeningMatch[]];
  return [...open, ...closed.reverse()];
}
