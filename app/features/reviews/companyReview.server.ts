import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";
import type { Named } from "~/features/reference/types";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rowOrNotFound, rowsOrThrow, rpcOrThrow } from "~/lib/errors";
import type { HistoryEntry } from "./History";
import type { decideCompanySchema } from "./schema";

type Client = SupabaseClient<Database>;
export type CompanyStatus = "draft" | "submitted" | "returned" | "approved" | "closed";
type CompanyAction = "submitted" | "approved" | "returned";

/** A firm as the reviewer sees it, with what it has handed in and what happened before. */
export interface CompanyReview {
  id: string;
  name: string;
  nameKana: string;
  corporateNumber: string | null;
  prefecture: Named;
  municipality: { name: string; nameEn: string | null };
  industry: Named;
  employees: string;
  website: string | null;
  description: string;
  status: CompanyStatus;
  statusChangedAt: string;
  /** What the reviewer reads; a decision names it. */
  version: number;
  /** The opening that waits together with the firm. */
  submitted: { openingId: string; revision: number; title: string } | null;
  history: HistoryEntry<CompanyAction>[];
}

export async function loadCompanyReview(
  supabase: Client,
  companyId: string,
): Promise<CompanyReview> {
  const row = await rowOrNotFound(
    supabase
      .from("companies")
      .select(
        `id, name, name_kana, corporate_number, employees, website, description, status,
        status_changed_at, version, prefectures(name_ja, name_en), municipalities(name, name_en),
        industries(name_ja, name_en),
        company_reviews(id, action, message, created_at)`,
      )
      .eq("id", companyId)
      .order("id", { referencedTable: "company_reviews", ascending: false })
      .maybeSingle(),
  );
  const submitted = await loadSubmitted(supabase, companyId);
  return {
    id: row.id,
    name: row.name,
    nameKana: row.name_kana,
    corporateNumber: row.corporate_number,
    prefecture: { nameJa: row.prefectures.name_ja, nameEn: row.prefectures.name_en },
    municipality: { name: row.municipalities.name, nameEn: row.municipalities.name_en },
    industry: { nameJa: row.industries.name_ja, nameEn: row.industries.name_en },
    employees: row.employees,
    website: row.website,
    description: row.description,
    status: row.status as CompanyStatus,
    statusChangedAt: row.status_changed_at,
    version: row.version,
    submitted,
    history: row.company_reviews.map((entry) => ({
      id: entry.id,
      action: entry.action as CompanyAction,
      message: entry.message,
      at: entry.created_at,
    })),
  };
}

type Namesake = { id: string; name: string; status: CompanyStatus };

/** What the database found about a firm. */
export interface CompanyChecks {
  numberValid: boolean | null;
  sameNumber: Namesake[];
  sameName: Namesake[];
  /** Whether its e-mail address belongs to its website; null where either says nothing. */
  mailFitsSite: boolean | null;
}

export async function loadCompanyChecks(
  supabase: Client,
  companyId: string,
): Promise<CompanyChecks> {
  const checks = await rowsOrThrow(supabase.rpc("company_checks", { company_id: companyId }));
  return checks as unknown as CompanyChecks;
}

async function loadSubmitted(supabase: Client, companyId: string) {
  const [row] = await rowsOrThrow(
    supabase
      .from("opening_revisions")
      .select(
        "opening_id, revision, title, openings!opening_revisions_opening_id_fkey!inner(company_id)",
      )
      .eq("state", "submitted")
      .eq("openings.company_id", companyId)
      .order("submitted_at")
      .limit(1),
  );
  return row ? { openingId: row.opening_id, revision: row.revision, title: row.title ?? "" } : null;
}

type Decision = z.output<typeof decideCompanySchema>;

/** Approves the firm and, with an opening, publishes that in the same step. */
export function approveCompany(
  supabase: Client,
  companyId: string,
  { version, openingId, openingVersion, message }: Decision,
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("approve_company", {
      company_id: companyId,
      expected_version: version,
      ...(openingId &&
        openingVersion && { opening_id: openingId, opening_version: openingVersion }),
      ...(message !== null && { message }),
    }),
  );
}

export function returnCompany(
  supabase: Client,
  companyId: string,
  { message, version }: { message: string; version: number },
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("return_company", { company_id: companyId, message, expected_version: version }),
  );
}
