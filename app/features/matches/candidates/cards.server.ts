import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
import type { Backend } from "~/lib/backend";
import { issueHandles } from "~/lib/candidate-codes.server";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import type { CandidateCard } from "../types";

export interface CandidateSource {
  engine: Engine;
  backend: Backend;
  supabase: SupabaseClient<Database>;
}

/** As many as the functions take at once. */
export const CARDS_AT_ONCE = 200;

/** Gives the ranked their handles and cards. Who has become unavailable meanwhile drops out. */
export async function loadCards<T extends { talentId: string }>(
  { backend, supabase }: Pick<CandidateSource, "backend" | "supabase">,
  openingId: string,
  ranked: readonly T[],
): Promise<(Omit<T, "talentId"> & { card: CandidateCard })[]> {
  if (ranked.length === 0) return [];
  const ids = ranked.map(({ talentId }) => talentId);
  const handles = await issueHandles(backend, openingId, ids);
  const cards = (await rowsOrThrow(
    supabase.rpc("candidate_cards", { opening_id: openingId, handles }),
  )) as unknown as CandidateCard[];
  const cardOf = new Map(cards.map((card) => [card.handle, card]));
  return ranked.flatMap(({ talentId: _, ...seen }, i) => {
    const card = cardOf.get(handles[i] ?? "");
    return card ? [{ ...seen, card }] : [];
  });
}

/** Whom the handles stand for; null where nobody (any more) bears one of this opening. */
export async function talentsOf(
  { backend }: Pick<CandidateSource, "backend">,
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

export function isSomebody(talentId: string | null): talentId is string {
  return talentId !== null;
}
