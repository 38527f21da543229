import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";

/** How much there is, counted when asked. */
export interface Counts {
  openings: number;
  companies: number;
  talents: number;
  /** Prefectures with an open opening. */
  prefectures: number;
  /** Introductions that were ever made. */
  introductions: number;
  /** Open openings by the code of their prefecture; those without any are missing. */
  byPrefecture: Record<string, number>;
  /** Some of it is invented, for demonstration. */
  hasDemo: boolean;
}

export async function loadCounts(supabase: SupabaseClient<Database>): Promise<Counts> {
  return (await rowsOrThrow(supabase.rpc("public_counts"))) as unknown as Counts;
}
