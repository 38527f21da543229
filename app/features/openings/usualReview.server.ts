import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { UsualReview } from "./UsualReview";

/** How long the latest reviews took; null while there are too few to say so. */
export async function loadUsualReview(
  supabase: SupabaseClient<Database>,
): Promise<UsualReview | null> {
  const [row] = await rowsOrThrow(supabase.rpc("usual_review"));
  return row ?? null;
}
