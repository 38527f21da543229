import type { SupabaseClient } from "@supabase/supabase-js";
import type ja from "~/i18n/ja/admin";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rowOrNotFound, rowsOrThrow, rpcOrThrow } from "~/lib/errors";
import type { ViewerExplanation } from "~/matching";

type Client = SupabaseClient<Database>;

export interface MatchEvent {
  id: number;
  action: keyof typeof ja.match.actions;
  side: keyof typeof ja.match.sides;
  reasonCode: string | null;
  note: string | null;
  at: string;
}

export interface MatchConsent {
  id: number;
  side: "company" | "talent";
  revision: number;
  at: string;
  voidedAt: string | null;
}

/** A match as an administrator sees it: both sides, every event and consent, the full explanation. */
export interface MatchReview {
  id: string;
  code: string;
  openingId: string;
  companyId: string;
  talentId: string;
  revision: number;
  state: keyof typeof ja.match.states;
  origin: keyof typeof ja.origins;
  companyName: string;
  openingTitle: string;
  events: MatchEvent[];
  consents: MatchConsent[];
  /** Null until the engine has explained this revision. */
  explanation: ViewerExplanation | null;
  /** Of the weights that it was explained by; null with the explanation. */
  weightsVersion: number | null;
}

const COLUMNS = `id, code, opening_id, company_id, talent_id, revision, state, origin,
  companies!matches_company_id_fkey(name),
  match_content(title),
  match_events(id, action, side, reason_code, note, created_at),
  match_consents(id, side, revision, consented_at, voided_at),
  match_explanations(viewer, revision, weights_version, body)`;

export async function loadMatchReview(supabase: Client, matchId: string): Promise<MatchReview> {
  const match = await rowOrNotFound(
    supabase
      .from("matches")
      .select(COLUMNS)
      .eq("id", matchId)
      .order("id", { referencedTable: "match_events", ascending: false })
      .order("id", { referencedTable: "match_consents" })
      .maybeSingle(),
  );
  const own = match.match_explanations.find(
    ({ viewer, revision }) => viewer === "admin" && revision === match.revision,
  );
  return {
    id: match.id,
    code: match.code,
    openingId: match.opening_id,
    companyId: match.company_id,
    talentId: match.talent_id,
    revision: match.revision,
    state: match.state as MatchReview["state"],
    origin: match.origin as MatchReview["origin"],
    companyName: match.companies.name,
    openingTitle: match.match_content?.title ?? "",
    events: match.match_events.map((event) => ({
      id: event.id,
      action: event.action as MatchEvent["action"],
      side: event.side as MatchEvent["side"],
      reasonCode: event.reason_code,
      note: event.note,
      at: event.created_at,
    })),
    consents: match.match_consents.map((consent) => ({
      id: consent.id,
      side: consent.side as MatchConsent["side"],
      revision: consent.revision,
      at: consent.consented_at,
      voidedAt: consent.voided_at,
    })),
    explanation: (own?.body as unknown as ViewerExplanation) ?? null,
    weightsVersion: own?.weights_version ?? null,
  };
}

/** The talent's card; the row of the match itself says who it is only by an id. */
export function loadMatchCard(supabase: Client, matchId: string) {
  return rowsOrThrow(supabase.rpc("match_card", { match_id: matchId }));
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
