import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
import type { Backend } from "~/lib/backend";
import { codesOf, issueHandles } from "~/lib/candidate-codes.server";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import type { Weights } from "~/matching";
import { type Comparison, compare } from "./compare";

/** A published opening on which weights may be tried. */
export interface TriedOpening {
  id: string;
  title: string;
  companyName: string;
  /** Open ones. */
  matches: number;
}

/** What weights would change on an opening, with the codes by which its people are spoken of. */
export interface TriedComparison extends TriedOpening, Comparison {
  codes: Readonly<Record<string, string>>;
}

export interface Preview {
  openings: TriedComparison[];
  /**
   * Why there is nothing: the numbers are wrong, the session has ended, or there was no answer. What
   * was typed matters more than this.
   */
  problem: "invalid" | "ended" | "failed" | null;
}

const OFFERED = 30;
const TRIED_AT_FIRST = 5;

/** The openings that changed last, the newest first. */
export async function loadTriedOpenings(
  supabase: SupabaseClient<Database>,
): Promise<TriedOpening[]> {
  const rows = await rowsOrThrow(
    supabase.rpc("admin_list", { list: "openings", only_state: "published", max_rows: OFFERED }),
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    companyName: row.company_name,
    matches: row.matches,
  }));
}

/** The ids of those with the most matches: where other weights would be felt. */
export function firstTried(openings: readonly TriedOpening[]): string[] {
  return openings
    .toSorted((a, b) => b.matches - a.matches)
    .slice(0, TRIED_AT_FIRST)
    .map(({ id }) => id);
}

type Source = { engine: Engine; backend: Backend; supabase: SupabaseClient<Database> };

/** The codes of everybody compared, as the firm and the list of proposals say them. */
async function nameAll(
  { backend, supabase }: Pick<Source, "backend" | "supabase">,
  { id, before }: TriedOpening & Comparison,
): Promise<Record<string, string>> {
  if (before.length === 0) return {};
  await issueHandles(backend, id, before);
  return codesOf(supabase, id, before);
}

/** Who would rise and fall on the given openings; on those with the most matches where none is given. */
export async function previewWeights(
  { engine, backend, supabase }: Source,
  weights: Weights,
  openingIds: readonly string[],
): Promise<Preview> {
  const offered = await loadTriedOpenings(supabase);
  const known = new Map(offered.map((opening) => [opening.id, opening]));
  const asked = openingIds.filter((id) => known.has(id));
  try {
    const previews = await engine.compareWeights(
      weights,
      asked.length > 0 ? asked : firstTried(offered),
    );
    const openings = previews.flatMap((preview) => {
      const opening = known.get(preview.openingId);
      return opening ? [{ ...opening, ...compare(preview) }] : [];
    });
    const named = openings.map(async (opening) => {
      const codes = await nameAll({ backend, supabase }, opening);
      return { ...opening, codes };
    });
    return { openings: await Promise.all(named), problem: null };
  } catch (error) {
    log("error", "weights_preview_failed", errorFields(error));
    return { openings: [], problem: "failed" };
  }
}
