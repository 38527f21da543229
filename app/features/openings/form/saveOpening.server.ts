import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rpcOrThrow } from "~/lib/errors";
import { isPaid, type OpeningDraft } from "../schema";

type Supabase = SupabaseClient<Database>;

/** The draft to save into; none for a new opening. */
export type SaveTarget = { companyId: string; openingId?: string };
export type SavedOpening = { openingId: string; revision: number; version: number };

export async function saveOpening(
  supabase: Supabase,
  { companyId, openingId }: SaveTarget,
  draft: OpeningDraft,
): Promise<RpcResult<SavedOpening>> {
  const { draftKey, version } = draft;
  const call = supabase.rpc("save_opening", {
    company_id: companyId,
    content: toContent(draft),
    ...(openingId !== undefined && { opening_id: openingId }),
    ...(version !== null && { expected_version: version }),
    ...(draftKey !== null && { draft_key: draftKey }),
  });
  return (await rpcOrThrow(call)) as RpcResult<SavedOpening>;
}

/** What the function `save_opening` reads: rows without a skill and pay for unpaid work are left out. */
export function toContent({ draftKey, version, requirements, ...draft }: OpeningDraft) {
  const unpaid = draft.engagementTypes.length > 0 && !isPaid(draft.engagementTypes);
  const pay = unpaid
    ? { payMin: null, payMax: null, payUnit: null, paymentDays: null }
    : { payUnit: draft.payMax === null ? null : draft.payUnit };
  return {
    ...draft,
    ...pay,
    requirements: requirements.flatMap(({ need, ...row }) =>
      row.skillId === null ? [] : [{ ...row, must: need === "must" }],
    ),
  };
}
