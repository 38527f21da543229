import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { MatchEvent } from "./timeline";

/** What happened in a match of the caller's, as far as the talent may know it; 404 for anybody else. */
export async function loadMatchEvents(
  supabase: SupabaseClient<Database>,
  matchId: string,
): Promise<MatchEvent[]> {
  const events = await rowsOrThrow(supabase.rpc("my_match_events", { match_id: matchId }));
  return events as unknown as MatchEvent[];
}
