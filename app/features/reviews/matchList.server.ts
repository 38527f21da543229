import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { MATCH_STATES, type MatchState } from "./matchStates";

export interface ListedMatch {
  id: string;
  state: MatchState;
  companyName: string;
  openingTitle: string;
  changedAt: string;
}

const PAGE = 30;
const KEY =
  /^(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d(?::\d\d)?))_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A page of all matches, those that moved last first. `after` is the key that the last page gave. */
export async function listMatches(
  supabase: SupabaseClient<Database>,
  { state, after }: { state: MatchState | null; after: string | null },
): Promise<{ matches: ListedMatch[]; next: string | null }> {
  let query = supabase
    .from("matches")
    .select(
      `id, state, state_changed_at, companies!matches_company_id_fkey(name),
      match_content(title)`,
    )
    .order("state_changed_at", { ascending: false })
    .order("id")
    .limit(PAGE + 1);
  if (state) query = query.eq("state", state);
  const [, at, id] = KEY.exec(after ?? "") ?? [];
  if (at && id && isInstant(at)) {
    query = query.or(`state_changed_at.lt."${at}",and(state_changed_at.eq."${at}",id.gt.${id})`);
  }
  const rows = await rowsOrThrow(query);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    matches: page.map((row) => ({
      id: row.id,
      state: row.state as MatchState,
      companyName: row.companies.name,
      openingTitle: row.match_content?.title ?? "",
      changedAt: row.state_changed_at,
    })),
    next: last && rows.length > PAGE ? `${last.state_changed_at}_${last.id}` : null,
  };
}

export function matchStateIn(value: string | null): MatchState | null {
  return MATCH_STATES.find((state) => state === value) ?? null;
}

/** The database refuses the 31st of February; `Date` takes it for the 3rd of March. */
function isInstant(text: string): boolean {
  const wall = text.slice(0, 19).replace(" ", "T");
  const time = Date.parse(`${wall}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(wall);
}
