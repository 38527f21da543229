import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database, Json } from "~/lib/database.types";
import { rowsOrThrow, rpcOrThrow } from "~/lib/errors";

type Client = SupabaseClient<Database>;

export const SAVED_PER_PAGE = 20;

export interface SavedOpening {
  id: string;
  /** As they were when it was saved. */
  title: string;
  companyName: string;
  savedAt: string;
}

/** Which of these openings the caller has saved. */
export async function loadKept(supabase: Client, openingIds: string[]): Promise<string[]> {
  if (openingIds.length === 0) return [];
  const rows = await rowsOrThrow(
    supabase.from("saved_openings").select("opening_id").in("opening_id", openingIds),
  );
  return rows.map(({ opening_id }) => opening_id);
}

/** The caller's, the latest first. @param after the time of saving behind which the page begins. */
export async function loadSavedOpenings(
  supabase: Client,
  after: string | null,
): Promise<{ saved: SavedOpening[]; next: string | null }> {
  const all = supabase
    .from("saved_openings")
    .select("opening_id, title, company_name, created_at")
    .order("created_at", { ascending: false })
    .limit(SAVED_PER_PAGE + 1);
  const rows = await rowsOrThrow(after === null ? all : all.lt("created_at", after));
  const saved = rows.slice(0, SAVED_PER_PAGE).map((row) => ({
    id: row.opening_id,
    title: row.title,
    companyName: row.company_name,
    savedAt: row.created_at,
  }));
  return { saved, next: rows.length > SAVED_PER_PAGE ? (saved.at(-1)?.savedAt ?? null) : null };
}

/** A time as the database writes it, out of `?after=`; anything else is the first page. */
export function savedAfter(text: string | null): string | null {
  return text && /^\d{4}-\d\d-\d\d[T ][0-9:.]{8,15}(Z|[+-]\d\d(:?\d\d)?)$/.test(text) ? text : null;
}

export interface SavedSearch {
  id: string;
  name: string;
  query: string;
}

export async function loadSavedSearches(supabase: Client): Promise<SavedSearch[]> {
  return rowsOrThrow(
    supabase.from("saved_searches").select("id, name, query").order("created_at").order("id"),
  );
}

export interface SearchNews {
  id: string;
  total: number;
  /** Published since the search was last opened, counted up to a hundred. */
  news: number;
}

/** @param filters for each saved search its filter as the database reads it. */
export async function loadSearchNews(
  supabase: Client,
  filters: { id: string; filter: Json }[],
): Promise<SearchNews[]> {
  if (filters.length === 0) return [];
  const news = await rowsOrThrow(supabase.rpc("saved_search_news", { filters }));
  return news as unknown as SearchNews[];
}

export function keepOpening(supabase: Client, openingId: string, kept: boolean) {
  return rpcOrThrow(supabase.rpc("keep_opening", { opening_id: openingId, kept }));
}

export function saveSearch(supabase: Client, { name, query }: { name: string; query: string }) {
  return rpcOrThrow(supabase.rpc("save_search", { name, query }));
}

/** Answers the query of the search; from now on its results are no news. */
export function openSearch(supabase: Client, searchId: string): Promise<string> {
  return rowsOrThrow(supabase.rpc("open_search", { search_id: searchId }));
}

export function removeSearch(supabase: Client, searchId: string): Promise<boolean> {
  return rowsOrThrow(supabase.rpc("remove_search", { search_id: searchId }));
}
