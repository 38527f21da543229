import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rowOrNotFound, rowsOrThrow, rpcOrThrow } from "~/lib/errors";

type Client = SupabaseClient<Database>;

/** A match with its events, consents and the engine's full explanation, in one round trip. */
export type MatchReview = Awaited<ReturnType<typeof loadMatchReview>>;

export async function loadMatchReview(supabase: Client, matchId: string) {
  const [match, card] = await Promise.all([
    rowOrNotFound(
      supabase
        .from("matches")
        .select(
          `id, opening_id, revision, state, origin, closed_by, closed_reason, closed_message,
          created_at, state_changed_at,
          company:companies!matches_company_id_fkey(id, name, prefecture_code),
          events:match_events(id, action, from_state, to_state, side, reason_code, note, created_at),
          consents:match_consents(id, side, revision, text_version, consented_at, voided_at),
          explanations:match_explanations(viewer, revision, engine_version, eligible, score, body)`,
        )
        .eq("id", matchId)
        .eq("match_explanations.viewer", "admin")
        .order("id", { referencedTable: "match_events" })
        .order("id", { referencedTable: "match_consents" })
        .maybeSingle(),
    ),
    rowsOrThrow(supabase.rpc("match_card", { match_id: matchId })),
  ]);
  const { explanations, ...facts } = match;
  return { ...facts, card, explanation: explanations[0] ?? null };
}

/** Introduces the match; a note is needed when a condition is not met. */
export function approveMatch(
  supabase: Client,
  matchId: string,
  note: string | null,
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("approve_match", { match_id: matchId, ...(note !== null && { note }) }),
  );
}

export function dismissMatch(
  supabase: Client,
  matchId: string,
  { reason, message }: { reason: string; message: string | null },
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("dismiss_match", {
      match_id: matchId,
      reason,
      ...(message !== null && { message }),
    }),
  );
}

/** Both sides' contact details; the reading is logged with its reason. */
export function readContacts(
  supabase: Client,
  matchId: string,
  reason: string,
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(supabase.rpc("match_contacts", { match_id: matchId, reason }));
}

export function proposeMatch(
  supabase: Client,
  openingId: string,
  talentId: string,
): Promise<RpcResult<unknown>> {
  return rpcOrThrow(
    supabase.rpc("propose_match", { opening_id: openingId, talent_id: talentId }),
  );
}
