import type { SupabaseClient } from "@supabase/supabase-js";
import type ja from "~/i18n/ja/admin";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rowOrNotFound, rpcOrThrow } from "~/lib/errors";
import type { HistoryEntry } from "./History";

type Client = SupabaseClient<Database>;
type OpeningAction = keyof typeof ja.opening.actions;

/** The head of an opening under review: which revision waits, which is live, and what happened. */
export interface OpeningReview {
  id: string;
  companyId: string;
  companyApproved: boolean;
  /** The revision that waits for a decision; null when none does. */
  submittedRevision: number | null;
  liveRevision: number | null;
  /** The revision that was sent back and that the firm may be mending. */
  returnedRevision: number | null;
  published: boolean;
  history: HistoryEntry<OpeningAction>[];
}

/** Of the last events, so many are shown. */
const HISTORY = 100;

export async function loadOpeningReview(
  supabase: Client,
  openingId: string,
): Promise<OpeningReview> {
  const opening = await rowOrNotFound(
    supabase
      .from("openings")
      .select(
        `id, status, live_revision, company:companies!openings_company_id_fkey(id, status),
        revisions(revision, state),
        opening_reviews(id, action, message, created_at)`,
      )
      .eq("id", openingId)
      .order("id", { referencedTable: "opening_reviews", ascending: false })
      .limit(HISTORY, { referencedTable: "opening_reviews" })
      .maybeSingle(),
  );
  const inState = (wanted: string) =>
    opening.revisions.find(({ state }) => state === wanted)?.revision ?? null;
  return {
    id: opening.id,
    companyId: opening.company.id,
    companyApproved: opening.company.status === "approved",
    submittedRevision: inState("submitted"),
    liveRevision: opening.live_revision,
    returnedRevision: inState("returned"),
    published: opening.status === "published",
    history: opening.opening_reviews.map((entry) => ({
      id: entry.id,
      action: entry.action as OpeningAction,
      message: entry.message,
      at: entry.created_at,
    })),
  };
}

/** The revision that reviewers read; null of a draft, which is the firm's alone until it is handed in. */
export function revisionShown({
  submittedRevision,
  liveRevision,
  returnedRevision,
}: OpeningReview): number | null {
  return submittedRevision ?? liveRevision ?? returnedRevision;
}

/** People are ranked for what is public, unless a change of it is to be decided first. */
export function isRanked({ published, submittedRevision }: OpeningReview): boolean {
  return published && submittedRevision === null;
}

export function approveOpening(
  supabase: Client,
  openingId: string,
  { message, version }: { message: string | null; version: number },
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("approve_opening", {
      opening_id: openingId,
      expected_version: version,
      ...(message !== null && { message }),
    }),
  );
}

export function returnOpening(
  supabase: Client,
  openingId: string,
  { message, version }: { message: string; version: number },
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("return_opening", { opening_id: openingId, message, expected_version: version }),
  );
}

/** A coordinator's own proposal; it waits for the review like every other match. */
export function proposeMatch(
  supabase: Client,
  openingId: string,
  talentId: string,
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(supabase.rpc("propose_match", { opening_id: openingId, talent_id: talentId }));
}
