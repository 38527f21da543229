import type { SupabaseClient } from "@supabase/supabase-js";
import {
  loadIndustries,
  loadPrefectures,
  loadThemes,
  type ReferenceSource,
} from "~/features/reference/queries.server";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { asPage, EXPORT_PAGE, everyRow, pageKey } from "~/lib/page-key";
import type { ListFilters, ListName } from "./filters";

type Client = SupabaseClient<Database>;

/** What a row has depends on its list; `detail` is an industry, a theme, roles or an origin. */
export interface ListedRow {
  key: string;
  id: string;
  title: string;
  /** Of matches. */
  code: string | null;
  companyName: string | null;
  state: string;
  prefectureCode: string | null;
  detail: string | null;
  openings: number | null;
  matches: number | null;
  score: number | null;
  changedAt: string;
}

const PAGE = 50;
const KEY_SHAPE = /^.{1,200}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export async function loadList(
  supabase: Client,
  list: ListName,
  filters: ListFilters,
  after: string | null,
) {
  const rows = await ask(supabase, list, filters, pageKey(after, KEY_SHAPE), PAGE + 1);
  return asPage(rows, PAGE);
}

/** The same for an export. */
export function loadWholeList(supabase: Client, list: ListName, filters: ListFilters) {
  return everyRow((after) => ask(supabase, list, filters, after, EXPORT_PAGE));
}

/** The names of what rows have codes of. */
export async function loadListNames(source: ReferenceSource) {
  const [prefectures, industries, themes] = await Promise.all([
    loadPrefectures(source),
    loadIndustries(source),
    loadThemes(source),
  ]);
  return { prefectures, industries, themes };
}

async function ask(
  supabase: Client,
  list: ListName,
  { search, state, prefecture, sort }: ListFilters,
  after: string | null,
  size: number,
): Promise<ListedRow[]> {
  const rows = await rowsOrThrow(
    supabase.rpc("admin_list", {
      list,
      sort,
      max_rows: size,
      ...(search && { search }),
      ...(state && { only_state: state }),
      ...(prefecture && { only_prefecture: prefecture }),
      ...(after && { after_key: after }),
    }),
  );
  return rows.map((row) => ({
    key: row.key,
    id: row.id,
    title: row.title,
    code: row.code,
    companyName: row.company_name,
    state: row.state,
    prefectureCode: row.prefecture_code,
    detail: row.detail,
    openings: row.openings,
    matches: row.matches,
    score: row.score,
    changedAt: row.changed_at,
  }));
}
