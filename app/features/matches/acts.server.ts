import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rpcOrThrow } from "~/lib/errors";
import type { EngineSource } from "./explanations.server";
import { catchUpQuietly } from "./jobs.server";
import type { MatchContacts, MatchResult } from "./types";

// What people do with matches. The database checks who asks and from which state; none of these
// takes a score. Acts that open a match wait for the engine, so that the next page can show why.

type Supabase = SupabaseClient<Database>;
type Source = EngineSource & { supabase: Supabase };

export interface Consent {
  revision: number;
  textVersion: string;
}

export async function applyToOpening(
  { supabase, ...source }: Source,
  openingId: string,
  { revision, textVersion }: Consent,
): Promise<RpcResult<MatchResult>> {
  const result = await matchResult(
    supabase.rpc("apply_to_opening", {
      opening_id: openingId,
      revision,
      text_version: textVersion,
    }),
  );
  if (result.ok) await catchUpQuietly(source);
  return result;
}

export async function inviteCandidate(
  { supabase, ...source }: Source,
  { handle, textVersion }: { handle: string; textVersion: string },
): Promise<RpcResult<MatchResult>> {
  const result = await matchResult(
    supabase.rpc("invite_candidate", { handle, text_version: textVersion }),
  );
  if (result.ok) await catchUpQuietly(source);
  return result;
}

export function agreeToMatch(
  supabase: Supabase,
  matchId: string,
  { revision, textVersion }: Consent,
): Promise<RpcResult<MatchResult>> {
  return matchResult(
    supabase.rpc("agree_to_match", { match_id: matchId, revision, text_version: textVersion }),
  );
}

/** Declines what was introduced, or takes back what one asked for. */
export function declineMatch(
  supabase: Supabase,
  matchId: string,
  reason: string,
): Promise<RpcResult<MatchResult>> {
  return matchResult(supabase.rpc("decline_match", { match_id: matchId, reason }));
}

/** The other side's contact details. Every call is logged, so only a press of a button may ask. */
export async function readContacts(
  supabase: Supabase,
  matchId: string,
): Promise<RpcResult<MatchContacts>> {
  const result = await rpcOrThrow(supabase.rpc("match_contacts", { match_id: matchId }));
  return result as RpcResult<MatchContacts>;
}

/** The functions answer JSON, which the generated types cannot describe. */
async function matchResult(
  call: Parameters<typeof rpcOrThrow>[0],
): Promise<RpcResult<MatchResult>> {
  return (await rpcOrThrow(call)) as RpcResult<MatchResult>;
}
