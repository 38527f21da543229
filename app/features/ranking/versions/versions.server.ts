import type { SupabaseClient } from "@supabase/supabase-js";
import type { Backend } from "~/lib/backend";
import type { Database, Json } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { publicClient } from "~/lib/public-client.server";
import { DEFAULT_WEIGHTS, type Weights } from "~/matching";

/** A version of the weights that an administrator saved. */
export interface SavedVersion {
  version: number;
  weights: Weights;
  /** Of the version before; the defaults before the first. */
  before: Weights;
  reason: string;
  savedAt: string;
  /** For administrators: who saved it, null when the account is gone. Nobody else is told. */
  by?: string | null;
}

export interface VersionPage {
  versions: SavedVersion[];
  /** The version behind which the following page begins. */
  next: string | null;
}

export const VERSIONS_PER_PAGE = 20;
const KEY = /^[1-9]\d{0,8}$/;

/** What everybody may know of the versions, newest first. */
export async function loadPublicVersions(
  backend: Backend,
  after: string | null,
): Promise<VersionPage> {
  const rows = await rowsOrThrow(
    publicClient(backend).rpc("weights_history", {
      before_version: beforeVersion(after),
      max_rows: VERSIONS_PER_PAGE + 1,
    }),
  );
  return asPage(rows);
}

/** The same with who saved them, for administrators, read with their own client. */
export async function loadVersions(
  supabase: SupabaseClient<Database>,
  after: string | null,
): Promise<VersionPage> {
  const before = beforeVersion(after);
  const query = supabase
    .from("engine_weights")
    .select("version, weights, reason, saved_at, saved_by")
    .order("version", { ascending: false })
    .limit(VERSIONS_PER_PAGE + 1);
  const [rows, people] = await Promise.all([
    rowsOrThrow(before === undefined ? query : query.lt("version", before)),
    rowsOrThrow(supabase.rpc("log_people")),
  ]);
  const names = new Map(people.map((person) => [person.admin_id, person.admin_email]));
  return asPage(rows.map((row) => ({ ...row, by: names.get(row.saved_by) ?? null })));
}

/** One version as administrators see it; null if there is none. */
export async function loadVersion(
  supabase: SupabaseClient<Database>,
  version: number,
): Promise<SavedVersion | null> {
  const { versions } = await loadVersions(supabase, String(version + 1));
  return versions.find((each) => each.version === version) ?? null;
}

/** The page behind a version; what is no version asks for the first page. */
function beforeVersion(after: string | null): number | undefined {
  return after !== null && KEY.test(after) ? Number(after) : undefined;
}

interface Row {
  version: number;
  weights: Json;
  reason: string;
  saved_at: string;
  by?: string | null;
}

/** One row more than a page shows, which the last of the page came after. */
function asPage(rows: readonly Row[]): VersionPage {
  const weightsOf = (row: Row | undefined) =>
    row === undefined ? DEFAULT_WEIGHTS : (row.weights as unknown as Weights);
  const shown = rows.slice(0, VERSIONS_PER_PAGE);
  return {
    versions: shown.map((row, index) => ({
      version: row.version,
      weights: weightsOf(row),
      before: weightsOf(rows[index + 1]),
      reason: row.reason,
      savedAt: row.saved_at,
      ...(row.by !== undefined && { by: row.by }),
    })),
    next: rows.length > shown.length ? String(shown.at(-1)?.version) : null,
  };
}
