import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowOrNotFound, rowsOrThrow } from "~/lib/errors";
import type { CompanyStatus, CompanySummary, MatchSummary } from "./types";

type Supabase = SupabaseClient<Database>;

/** The firm as its members edit it. */
export async function loadCompany(supabase: Supabase, companyId: string) {
  const query = supabase
    .from("companies")
    .select(
      `id, name, name_kana, corporate_number, sole_proprietor, prefecture_code, municipality_code,
      industry_code, employees, website, description, status, version,
      company_contacts(person_name, email, phone, postal_code),
      company_reviews(action, message, created_at)`,
    )
    .eq("id", companyId)
    .order("id", { referencedTable: "company_reviews", ascending: false })
    .limit(1, { referencedTable: "company_reviews" })
    .maybeSingle();
  const row = await rowOrNotFound(query);
  const { company_contacts: contact, company_reviews: reviews, ...company } = row;
  return { company, contact, lastReview: reviews[0] ?? null };
}

export type StoredCompany = Awaited<ReturnType<typeof loadCompany>>;

/** How the firm's own review stands, with the message when it was decided. */
export async function loadCompanySummary(
  supabase: Supabase,
  companyId: string,
): Promise<CompanySummary> {
  const query = supabase
    .from("companies")
    .select("name, status, status_changed_at, company_reviews(action, message)")
    .eq("id", companyId)
    .neq("company_reviews.action", "submitted")
    .order("id", { referencedTable: "company_reviews", ascending: false })
    .limit(1, { referencedTable: "company_reviews" })
    .maybeSingle();
  const row = await rowOrNotFound(query);
  const [last] = row.company_reviews;
  return {
    name: row.name,
    status: row.status as CompanyStatus,
    statusChangedAt: row.status_changed_at,
    returnMessage: last?.action === "returned" ? last.message : null,
    approvalMessage: last?.action === "approved" ? last.message : null,
  };
}

/** Where the firm's matches stand: only what decides the next step. */
export async function loadMatchSummaries(
  supabase: Supabase,
  companyId: string,
): Promise<MatchSummary[]> {
  const rows = await rowsOrThrow(supabase.rpc("company_matches", { company_id: companyId }));
  return rows.map((row) => ({
    state: row.state,
    consented: row.company_consented_at !== null,
  }));
}
