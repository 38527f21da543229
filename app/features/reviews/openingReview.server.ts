import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rowOrNotFound, rpcOrThrow } from "~/lib/errors";

type Client = SupabaseClient<Database>;

/** The head of an opening under review: which revision waits, which is live, and what happened. */
export interface OpeningReview {
  id: string;
  status: string;
  companyId: string;
  companyName: string;
  companyApproved: boolean;
  /** The revision that waits for a decision; null when none does. */
  submittedRevision: number | null;
  submittedAt: string | null;
  liveRevision: number | null;
  reviews: { id: number; action: string; message: string | null; created_at: string }[];
}

export async function loadOpeningReview(
  supabase: Client,
  openingId: string,
): Promise<OpeningReview> {
  const opening = await rowOrNotFound(
    supabase
      .from("openings")
      .select(
        `id, status, live_revision, company:companies!openings_company_id_fkey(id, name, status),
        revisions:opening_revisions!opening_revisions_opening_id_fkey(revision, state, submitted_at),
        reviews:opening_reviews(id, action, message, created_at)`,
      )
      .eq("id", openingId)
      .order("id", { referencedTable: "opening_reviews", ascending: false })
      .maybeSingle(),
  );
  const submitted = opening.revisions.find(({ state }) => state === "submitted");
  return {
    id: opening.id,
    status: opening.status,
    companyId: opening.company.id,
    companyName: opening.company.name,
    companyApproved: opening.company.status === "approved",
    submittedRevision: submitted?.revision ?? null,
    submittedAt: submitted?.submitted_at ?? null,
    liveRevision: opening.live_revision,
    reviews: opening.reviews,
  };
}

export function approveOpening(supabase: Client, openingId: string): Promise<RpcResult<unknown>> {
  return rpcOrThrow(supabase.rpc("approve_opening", { opening_id: openingId }));
}

export function returnOpening(
  supabase: Client,
  openingId: string,
  message: string,
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(supabase.rpc("return_opening", { opening_id: openingId, message }));
}
