import type { SupabaseClient } from "@supabase/supabase-js";
import type { Backend } from "~/lib/backend";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";
import {
  explain,
  explainFor,
  rankTalents,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import { contextForOpening, loadEngineTables } from "./engine.server";
import { loadPool } from "./pool.server";
import type { CandidateCard } from "./types";

type Client = SupabaseClient<Database>;

export interface Candidate {
  rank: number;
  card: CandidateCard;
  explanation: ViewerExplanation;
}

export interface CandidatePage {
  candidates: Candidate[];
  /** How many people fit all conditions. */
  total: number;
  /** The rank to go on after; null on the last page. */
  next: number | null;
}

export const CANDIDATES_PER_PAGE = 20;

/**
 * One page of the people who fit a published opening, best first, as its firm may see them.
 *
 * The order is that of the scores which the firm sees. The engine's own order knows by how much a
 * wish for pay exceeds the budget, and a list in that order beside those scores would tell. So would
 * the order among equal scores, were it the engine's.
 *
 * The pool is read and ranked with the service role, because a firm reads no talent table; what
 * leaves here went through `candidate_cards`, asked as the person (`supabase`), which checks the
 * membership, and through the company's view of the explanation.
 *
 * @param after the rank behind which the page begins, 0 for the first.
 */
export async function rankCandidates(
  { backend, supabase }: { backend: Backend; supabase: Client },
  opening: { id: string; revision: number },
  after = 0,
): Promise<CandidatePage> {
  const { input, pool, excluded } = await loadPool(backend, opening);
  const context = contextForOpening(await loadEngineTables(backend), opening.id, excluded);
  const talentOf = new Map(pool.map((talent) => [talent.id, talent]));
  const ranked = rankTalents(input, pool, context)
    .map(({ talentId }) => {
      const talent = talentOf.get(talentId) as TalentInput;
      return { talentId, explanation: explainFor(explain(talent, input, context), "company") };
    })
    .sort(byShownScore);
  const page = ranked.slice(after, after + CANDIDATES_PER_PAGE);
  if (page.length === 0) return { candidates: [], total: ranked.length, next: null };

  const handles = await rowsOrThrow(
    serviceClient(backend).rpc("issue_handles", {
      opening_id: opening.id,
      talent_ids: page.map(({ talentId }) => talentId),
    }),
  );
  const cards = (await rowsOrThrow(
    supabase.rpc("candidate_cards", { opening_id: opening.id, handles }),
  )) as unknown as CandidateCard[];
  const cardOf = new Map(cards.map((card) => [card.handle, card]));

  const candidates = page.flatMap(({ explanation }, i) => {
    const card = cardOf.get(handles[i] ?? "");
    return card ? [{ rank: after + i + 1, card, explanation }] : [];
  });
  const end = after + page.length;
  return { candidates, total: ranked.length, next: end < ranked.length ? end : null };
}

type Shown = { talentId: string; explanation: ViewerExplanation };

function byShownScore(a: Shown, b: Shown): number {
  return b.explanation.score - a.explanation.score || (a.talentId < b.talentId ? -1 : 1);
}
