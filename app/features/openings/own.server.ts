import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowOrNotFound, rowsOrThrow } from "~/lib/errors";
import { COMPANY_COLUMNS, HEAD_COLUMNS, REVISION_COLUMNS } from "./columns";
import { toCompany, toContent, toHead } from "./rows";
import type { OpeningSummary, OwnOpening, RevisionState } from "./types";

// What members read of the openings of their firm: drafts and messages of the review too.

type Supabase = SupabaseClient<Database>;

const LIST_MAX = 1000;
const OPEN_STATES = ["draft", "submitted", "returned"];

/** Where the firm is: work is mostly wanted there. */
export async function loadCompanyPlace(supabase: Supabase, companyId: string) {
  const query = supabase
    .from("companies")
    .select("prefecture_code, municipality_code")
    .eq("id", companyId)
    .maybeSingle();
  const row = await rowOrNotFound(query);
  return { prefectureCode: row.prefecture_code, municipalityCode: row.municipality_code };
}

/** One opening of one of these firms, with all that its page shows; 404 for openings of others. */
export async function loadOwnOpening(
  supabase: Supabase,
  openingId: string,
  companyIds: string[],
): Promise<OwnOpening> {
  const query = supabase
    .from("openings")
    .select(
      `${HEAD_COLUMNS}, companies!inner(${COMPANY_COLUMNS}),
      opening_revisions!opening_revisions_opening_id_fkey(${REVISION_COLUMNS}),
      opening_reviews(id, action, message, created_at)`,
    )
    .eq("id", openingId)
    .in("company_id", companyIds)
    .neq("opening_revisions.state", "superseded")
    .order("id", { referencedTable: "opening_reviews", ascending: false })
    .limit(50, { referencedTable: "opening_reviews" })
    .maybeSingle();
  const row = await rowOrNotFound(query);
  const contents = row.opening_revisions.map(toContent);
  return {
    ...toHead(row),
    company: toCompany(row.companies),
    companyStatus: row.companies.status,
    live: contents.find(({ revision }) => revision === row.live_revision) ?? null,
    open: contents.find(({ state }) => OPEN_STATES.includes(state)) ?? null,
    events: row.opening_reviews.map(({ id, action, message, created_at }) => ({
      id,
      action,
      message,
      at: created_at,
    })),
  };
}

/** The firm's openings, the newest first. */
export async function loadOwnOpenings(
  supabase: Supabase,
  companyId: string,
): Promise<OpeningSummary[]> {
  const query = supabase
    .from("openings")
    .select(
      `${HEAD_COLUMNS},
      opening_revisions!opening_revisions_opening_id_fkey(revision, state, title, submitted_at)`,
    )
    .eq("company_id", companyId)
    .neq("opening_revisions.state", "superseded")
    .order("created_at", { ascending: false })
    .limit(LIST_MAX);
  const rows = await rowsOrThrow(query);
  return rows.map((row) => {
    const open = row.opening_revisions.find(({ state }) => OPEN_STATES.includes(state));
    const live = row.opening_revisions.find(({ revision }) => revision === row.live_revision);
    return {
      ...toHead(row),
      title: live?.title ?? open?.title ?? null,
      open: open ? { state: open.state as RevisionState, submittedAt: open.submitted_at } : null,
    };
  });
}

/** Which of these firms the opening belongs to; 404 for openings of others. */
export async function loadOpeningCompany(
  supabase: Supabase,
  openingId: string,
  companyIds: string[],
): Promise<string> {
  const query = supabase
    .from("openings")
    .select("company_id")
    .eq("id", openingId)
    .in("company_id", companyIds)
    .maybeSingle();
  return (await rowOrNotFound(query)).company_id;
}
