import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
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

export interface Preview {
  openings: (TriedOpening & Comparison)[];
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

/** Who would rise and fall on the given openings; on those with the most matches where none is given. */
export async function previewWeights(
  { engine, supabase }: { engine: Engine; supabase: SupabaseClient<Database> },
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
    return { openings, problem: null };
  } catch (error) {
    log("error", "weights_preview_failed", errorFields(error));
    return { openings: [], problem: "failed" };
  }
}
