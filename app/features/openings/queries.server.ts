import type { SupabaseClient } from "@supabase/supabase-js";
import { japanDay } from "~/i18n/instant";
import type { Database } from "~/lib/database.types";
import { rowOrNotFound, rowsOrThrow } from "~/lib/errors";
import { COMPANY_COLUMNS, HEAD_COLUMNS, REVISION_COLUMNS } from "./columns";
import { toCompany, toContent, toHead } from "./rows";
import type { Opening } from "./types";

type Supabase = SupabaseClient<Database>;

/**
 * An opening as the public reads it, or null. Members, administrators and matched talents may read
 * more than the public, so what is public is asked for, not left to row-level security.
 */
export async function loadPublicOpening(
  supabase: Supabase,
  openingId: string,
): Promise<Opening | null> {
  const query = supabase
    .from("openings")
    .select(
      `${HEAD_COLUMNS}, companies!inner(${COMPANY_COLUMNS}),
      live:live_content(${REVISION_COLUMNS})`,
    )
    .eq("id", openingId)
    .eq("status", "published")
    .eq("companies.status", "approved")
    .gte("expires_on", japanDay(new Date()))
    .maybeSingle();
  const row = await rowsOrThrow(query);
  if (!row?.live) return null;
  return { ...toHead(row), company: toCompany(row.companies), content: toContent(row.live) };
}

/** One revision of an opening, for whoever may read it: 404 for everybody else. */
export async function loadRevision(
  supabase: Supabase,
  openingId: string,
  revision: number,
): Promise<Opening> {
  const query = supabase
    .from("opening_revisions")
    .select(
      `${REVISION_COLUMNS},
      openings!opening_revisions_opening_id_fkey!inner(${HEAD_COLUMNS}, companies!inner(${COMPANY_COLUMNS}))`,
    )
    .eq("opening_id", openingId)
    .eq("revision", revision)
    .maybeSingle();
  const row = await rowOrNotFound(query);
  return {
    ...toHead(row.openings),
    company: toCompany(row.openings.companies),
    content: toContent(row),
  };
}
