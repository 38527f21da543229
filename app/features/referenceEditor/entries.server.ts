import type { SupabaseClient } from "@supabase/supabase-js";
import type { Named } from "~/features/reference/types";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { type Kind, SIDES, type Side } from "./kinds";

type Client = SupabaseClient<Database>;

/** An entry of the reference data, with what its kind has. */
export interface Entry extends Named {
  /** Of a tool its id. */
  code: string;
  retiredOn: string | null;
  version: number;
  /** An administrator has changed or added it. */
  edited: boolean;
  /** Of a tool. */
  keywords: string;
  items: number[];
  /** Of a theme and a reason. */
  position: number;
  /** Of a reason. */
  sides: Side[];
}

const COMMON = "name_ja, name_en, retired_on, version, edited_at";

/** All entries of a kind in their order, straight from the database: an editor must not show old ones. */
export function loadEntries(supabase: Client, kind: Kind): Promise<Entry[]> {
  if (kind === "tool") return loadTools(supabase);
  if (kind === "theme") return loadThemes(supabase);
  return loadReasons(supabase);
}

export async function loadEntry(supabase: Client, kind: Kind, code: string): Promise<Entry> {
  const entry = (await loadEntries(supabase, kind)).find((each) => each.code === code);
  if (!entry) throw new Response(null, { status: 404 });
  return entry;
}

async function loadTools(supabase: Client): Promise<Entry[]> {
  const query = supabase
    .from("skills")
    .select(`id, keywords, ${COMMON}, tool_items!tool_items_tool_id_fkey(item_id)`)
    .eq("kind", "tool")
    .order("id");
  return (await rowsOrThrow(query)).map((row) => ({
    ...common(row),
    code: String(row.id),
    keywords: row.keywords,
    items: row.tool_items.map(({ item_id }) => item_id).sort((a, b) => a - b),
  }));
}

async function loadThemes(supabase: Client): Promise<Entry[]> {
  const query = supabase
    .from("themes")
    .select(`code, position, ${COMMON}`)
    .order("position")
    .order("code");
  return (await rowsOrThrow(query)).map((row) => ({
    ...common(row),
    code: row.code,
    position: row.position,
  }));
}

async function loadReasons(supabase: Client): Promise<Entry[]> {
  const query = supabase
    .from("reason_codes")
    .select(`code, position, for_company, for_talent, for_admin, ${COMMON}`)
    .order("position")
    .order("code");
  return (await rowsOrThrow(query)).map((row) => ({
    ...common(row),
    code: row.code,
    position: row.position,
    sides: SIDES.filter((side) => row[`for_${side}`]),
  }));
}

interface CommonRow {
  name_ja: string;
  name_en: string;
  retired_on: string | null;
  version: number;
  edited_at: string | null;
}

function common(row: CommonRow): Entry {
  return {
    code: "",
    nameJa: row.name_ja,
    nameEn: row.name_en,
    retiredOn: row.retired_on,
    version: row.version,
    edited: row.edited_at !== null,
    keywords: "",
    items: [],
    position: 0,
    sides: [],
  };
}
