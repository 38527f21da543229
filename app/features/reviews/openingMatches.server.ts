import type { SupabaseClient } from "@supabase/supabase-js";
import type ja from "~/i18n/ja/admin";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { asPage, pageKey } from "~/lib/page-key";

type Client = SupabaseClient<Database>;

const SHOWN = 50;
const KEY = /^[01]\d{17}_[0-9a-f-]{36}$/;

/** A match of an opening, as the opening's own page lists it. */
export interface OpeningMatch {
  key: string;
  id: string;
  code: string;
  state: keyof typeof ja.match.states;
  origin: keyof typeof ja.origins;
  /** As of the engine's explanation; null until it has given one. */
  score: number | null;
  /** When it came into its state. */
  since: string;
}

/** A page of open matches, which wait longest first, and behind them those that have ended, the latest first. */
export async function loadOpeningMatches(
  supabase: Client,
  openingId: string,
  after: string | null,
): Promise<{ matches: OpeningMatch[]; next: string | null }> {
  const key = pageKey(after, KEY);
  const rows = await rowsOrThrow(
    supabase.rpc("opening_matches", {
      opening_id: openingId,
      max_rows: SHOWN + 1,
      ...(key && { after_key: key }),
    }),
  );
  const { rows: matches, next } = asPage(rows.map(toMatch), SHOWN);
  return { matches, next };
}

/** The ids of the matches of an opening that wait for a decision. */
export async function loadWaiting(supabase: Client, openingId: string): Promise<string[]> {
  const rows = await rowsOrThrow(
    supabase.from("matches").select("id").eq("opening_id", openingId).eq("state", "proposed"),
  );
  return rows.map(({ id }) => id);
}

type Row = Database["public"]["Functions"]["opening_matches"]["Returns"][number];

function toMatch({ state_changed_at, talent_id: _, ...row }: Row): OpeningMatch {
  return {
    ...row,
    state: row.state as OpeningMatch["state"],
    origin: row.origin as OpeningMatch["origin"],
    since: state_changed_at,
  };
}
