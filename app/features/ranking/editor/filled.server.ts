import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { DEFAULT_WEIGHTS, type Weights } from "~/matching";
import { loadVersion } from "../versions/versions.server";

const NUMBER = /^(?:0|[1-9]\d{0,8})$/;

/**
 * The weights of the version that the address asks to go back to: 0 for the defaults, null where it
 * asks for none.
 * @throws a 404 response for a version that was never saved.
 */
export async function filledFrom(
  supabase: SupabaseClient<Database>,
  from: string | null,
): Promise<{ version: number; weights: Weights } | null> {
  if (from === null) return null;
  if (!NUMBER.test(from)) throw new Response(null, { status: 404 });
  const version = Number(from);
  if (version === 0) return { version, weights: DEFAULT_WEIGHTS };
  const saved = await loadVersion(supabase, version);
  if (!saved) throw new Response(null, { status: 404 });
  return { version, weights: saved.weights };
}
