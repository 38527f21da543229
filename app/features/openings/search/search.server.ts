import type { SupabaseClient } from "@supabase/supabase-js";
import type { ReferenceSource } from "~/features/reference/queries.server";
import type { Database, Json } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { type Cursor, cursorText } from "./cursor";
import { NO_FILTER, type SearchFilter } from "./filter";
import { namedOpenings } from "./found.server";
import type { FoundOpening, SearchPage } from "./types";
import { toTerms } from "./words";

type Source = ReferenceSource & { supabase: SupabaseClient<Database> };
type Answer = { total: number; openings: Json; next: { key: string; id: string } | null };

const PAGE_SIZE = 20;
/** The most that the database gives at once. */
const BATCH = 500;
const EXPORT_MAX = 5_000;

/** One page of the published openings that pass the filter. */
export async function searchOpenings(
  source: Source,
  filter: SearchFilter,
  { after = null, size = PAGE_SIZE }: { after?: Cursor | null; size?: number } = {},
): Promise<SearchPage> {
  const answer = (await rowsOrThrow(
    source.supabase.rpc("search_openings", {
      filter: toDatabase(filter),
      sort: filter.sort,
      page_size: size,
      ...(after && { after_key: after.key, after_id: after.id }),
    }),
  )) as unknown as Answer;
  return {
    total: answer.total,
    openings: await namedOpenings(source, answer.openings),
    next: answer.next && cursorText({ key: Number(answer.next.key), id: answer.next.id }),
  };
}

/** The newest openings, for the front page and the feed. */
export async function newestOpenings(source: Source, size: number): Promise<FoundOpening[]> {
  return (await searchOpenings(source, NO_FILTER, { size })).openings;
}

/** All that pass the filter, for a file. */
export async function allOpenings(source: Source, filter: SearchFilter): Promise<FoundOpening[]> {
  const found: FoundOpening[] = [];
  let after: Cursor | null = null;
  do {
    const page: SearchPage = await searchOpenings(source, filter, { after, size: BATCH });
    found.push(...page.openings);
    after = nextCursor(page);
  } while (after && found.length < EXPORT_MAX);
  return found;
}

function nextCursor({ next }: SearchPage): Cursor | null {
  const [key = "", id = ""] = next?.split("_") ?? [];
  return next ? { key: Number(key), id } : null;
}

/** The filter as the function `search_openings` reads it; what is blank is left out. */
export function toDatabase(filter: SearchFilter): Json {
  return {
    terms: toTerms(filter.q),
    themes: filter.theme,
    prefectures: filter.prefecture,
    skills: filter.skill,
    modes: filter.mode,
    engagements: filter.engagement,
    ...(filter.pay !== null && { pay: filter.pay }),
    ...(filter.hours !== null && { hours: filter.hours }),
  };
}
