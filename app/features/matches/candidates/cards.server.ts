import type { SupabaseClient } from "@supabase/supabase-js";
import type { Backend } from "~/lib/backend";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import type { CandidateCard } from "../types";
import type { RankedCandidate } from "./ranking.server";
import type { Candidate } from "./types";

export interface CandidateSource {
  backend: Backend;
  supabase: SupabaseClient<Database>;
}

/** As many as the functions take at once. */
export const CARDS_AT_ONCE = 200;

/** Gives the ranked their handles and cards. Who has become unavailable meanwhile drops out. */
export async function loadCards(
  { backend, supabase }: CandidateSource,
  openingId: string,
  ranked: readonly RankedCandidate[],
): Promise<Candidate[]> {
  if (ranked.length === 0) return [];
  const handles = await rowsOrThrow(
    serviceClient(backend).rpc("issue_handles", {
      opening_id: openingId,
      talent_ids: ranked.map(({ talentId }) => talentId),
    }),
  );
  const cards = (await rowsOrThrow(
    supabase.rpc("candidate_cards", { opening_id: openingId, handles }),
  )) as unknown as CandidateCard[];
  const cardOf = new Map(cards.map((card) => [card.handle, card]));
  return ranked.flatMap(({ rank, explanation }, i) => {
    const card = cardOf.get(handles[i] ?? "");
    return card ? [{ rank, card, explanation }] : [];
  });
}

/** Whom the handles stand for; null where nobody (any more) bears one of this opening. */
export async function talentsOf(
  { backend }: CandidateSource,
  openingId: string,
  handles: readonly string[],
): Promise<(string | null)[]> {
  if (handles.length === 0) return [];
  // The generated types know of no null inside an array.
  const talents: (string | null)[] = await rowsOrThrow(
    serviceClient(backend).rpc("handle_talents", { opening_id: openingId, handles: [...handles] }),
  );
  return talents;
}
