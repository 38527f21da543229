import type { SupabaseClient } from "@supabase/supabase-js";
import { japanDay } from "~/i18n/instant";
import type { Locale } from "~/i18n/locale";
import type { Database } from "~/lib/database.types";
import { rowOrNotFound, rowsOrThrow } from "~/lib/errors";
import type { ViewerExplanation } from "~/matching";
import type {
  ClosingSide,
  CompanyMatch,
  CompanyMatchRow,
  MatchOrigin,
  MatchState,
  TalentMatch,
} from "./types";

type Supabase = SupabaseClient<Database>;

/** The matches that a firm may see, newest change first. */
export async function loadCompanyMatches(
  supabase: Supabase,
  companyId: string,
): Promise<CompanyMatchRow[]> {
  const rows = await rowsOrThrow(supabase.rpc("company_matches", { company_id: companyId }));
  return rows.map((row) => ({
    id: row.match_id,
    code: row.code,
    openingId: row.opening_id,
    revision: row.revision,
    openingTitle: row.opening_title,
    state: row.state as MatchState,
    origin: row.origin as MatchOrigin,
    prefectureCode: row.prefecture_code,
    consents: { company: row.company_consented_at, talent: row.talent_consented_at },
    score: row.score,
    closedBy: row.closed_by as ClosingSide | null,
    closedReason: row.closed_reason,
    closedMessage: row.closed_message,
    createdAt: row.created_at,
    stateChangedAt: row.state_changed_at,
  }));
}

/** 404 for everybody but the members of its firm. */
export async function loadCompanyMatch(supabase: Supabase, matchId: string): Promise<CompanyMatch> {
  const match = await rowsOrThrow(supabase.rpc("company_match", { match_id: matchId }));
  return match as unknown as CompanyMatch;
}

export async function loadTalentMatches(supabase: Supabase): Promise<TalentMatch[]> {
  return (await rowsOrThrow(supabase.rpc("my_matches"))) as unknown as TalentMatch[];
}

export async function loadTalentMatch(supabase: Supabase, matchId: string): Promise<TalentMatch> {
  const own = await rowsOrThrow(supabase.rpc("my_matches", { match_id: matchId }));
  const [match] = own as unknown as TalentMatch[];
  if (!match) throw new Response(null, { status: 404 });
  return match;
}

/** Why the engine scored the match so, as this side may see it; null until the engine has said. */
export async function loadExplanation(
  supabase: Supabase,
  matchId: string,
  viewer: "company" | "talent",
): Promise<ViewerExplanation | null> {
  const row = await rowsOrThrow<{ body: unknown } | null>(
    supabase
      .from("match_explanations")
      .select("body")
      .eq("match_id", matchId)
      .eq("viewer", viewer)
      .maybeSingle(),
  );
  // Written by `attach_explanations` alone, from what `explainFor` made.
  return row ? (row.body as ViewerExplanation) : null;
}

export interface OpeningHead {
  id: string;
  /** Null before the first publication. */
  title: string | null;
  /** The revision that candidates are ranked for; null while the opening takes nobody. */
  openRevision: number | null;
}

/** An opening of one of the firms given; 404 for any other. */
export async function loadOwnOpening(
  supabase: Supabase,
  openingId: string,
  companyIds: string[],
): Promise<OpeningHead> {
  const { id, status, expires_on, live } = await rowOrNotFound(
    supabase
      .from("openings")
      .select("id, status, expires_on, live:live_content(revision, title)")
      .eq("id", openingId)
      .in("company_id", companyIds)
      .maybeSingle(),
  );
  const open = status === "published" && (expires_on ?? "") >= japanDay(new Date());
  return { id, title: live?.title ?? null, openRevision: open ? (live?.revision ?? null) : null };
}

/** Names of all reasons, also of those that only the system gives. */
export async function loadReasonNames(
  supabase: Supabase,
  locale: Locale,
): Promise<Record<string, string>> {
  const rows = await rowsOrThrow(supabase.from("reason_codes").select("code, name_ja, name_en"));
  return Object.fromEntries(
    rows.map((row) => [row.code, locale === "ja" ? row.name_ja : row.name_en]),
  );
}

export type ProfileStatus = "draft" | "active" | "paused";

export async function loadProfileStatus(
  supabase: Supabase,
  accountId: string,
): Promise<ProfileStatus> {
  const row = await rowOrNotFound(
    supabase.from("talent_profiles").select("status").eq("account_id", accountId).maybeSingle(),
  );
  return row.status as ProfileStatus;
}
