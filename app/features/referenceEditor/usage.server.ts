import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { Kind } from "./kinds";

export interface Usage {
  talents: number;
  openings: number;
  matches: number;
}

/** Where an entry is in use, so that an administrator knows what a change of it means. */
export async function loadUsage(
  supabase: SupabaseClient<Database>,
  kind: Kind,
  code: string,
): Promise<Usage> {
  const [usage] = await rowsOrThrow(supabase.rpc("reference_usage", { kind, code }));
  return usage ?? { talents: 0, openings: 0, matches: 0 };
}
