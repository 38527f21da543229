import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { isId } from "~/lib/params";

/** An opening that was just approved. */
export interface Published {
  id: string;
  title: string;
  /** Everybody can read it: it is not paused. */
  isPublic: boolean;
}

/** The queue with what has just been published. */
export function queueWith(openingId: string): string {
  return `/admin?published=${openingId}`;
}

/** What the address of the queue names as just published; null for anything else. */
export async function loadPublished(
  supabase: SupabaseClient<Database>,
  asked: string | null,
): Promise<Published | null> {
  if (!isId(asked)) return null;
  const [row] = await rowsOrThrow(
    supabase
      .from("opening_revisions")
      .select("title, openings!opening_revisions_opening_id_fkey!inner(status)")
      .eq("opening_id", asked)
      .eq("state", "approved")
      .limit(1),
  );
  if (!row) return null;
  return { id: asked, title: row.title ?? "", isPublic: row.openings.status === "published" };
}
