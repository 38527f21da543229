import type { SupabaseClient } from "@supabase/supabase-js";
import type { ReferenceSource } from "~/features/reference/queries.server";
import type { Database, Json } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { namedOpenings } from "./found.server";
import type { FoundOpening } from "./types";

export interface RelatedOpenings {
  ofFirm: FoundOpening[];
  similar: FoundOpening[];
}

/** Published openings of the same firm, and like this one in skills, theme and place. */
export async function loadRelatedOpenings(
  source: ReferenceSource & { supabase: SupabaseClient<Database> },
  openingId: string,
): Promise<RelatedOpenings> {
  const call = source.supabase.rpc("related_openings", { opening_id: openingId });
  const answer = (await rowsOrThrow(call)) as Record<keyof RelatedOpenings, Json>;
  const [ofFirm, similar] = await Promise.all([
    namedOpenings(source, answer.ofFirm),
    namedOpenings(source, answer.similar),
  ]);
  return { ofFirm, similar };
}
