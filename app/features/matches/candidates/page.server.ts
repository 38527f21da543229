import { type CandidateSource, loadCards, talentsOf } from "./cards.server";
import { type FilterChoices, filterChoices } from "./choices";
import type { CandidateFilter } from "./filter";
import { passes } from "./narrow";
import { ORDERS, type PageKey, writeKey } from "./order";
import {
  loadRanking,
  type OpenOpening,
  type RankedCandidate,
  type Ranking,
} from "./ranking.server";
import type { Candidate } from "./types";

export interface CandidatePage {
  candidates: Candidate[];
  /** How many people the filter leaves, out of all who fit the opening. */
  found: number;
  total: number;
  /** The key to go on after; null on the last page. */
  next: string | null;
  choices: FilterChoices;
}

export const CANDIDATES_PER_PAGE = 20;

/** One page of the candidates that a filter leaves, in the order asked for. */
export async function listCandidates(
  source: CandidateSource,
  opening: OpenOpening,
  filter: CandidateFilter,
  after: PageKey | null,
): Promise<CandidatePage> {
  const ranking = await loadRanking(source.backend, opening);
  const found = narrow(ranking, filter);
  const start = after ? await startAfter(source, opening.id, found, filter, after) : 0;
  const page = found.slice(start, start + CANDIDATES_PER_PAGE);
  const candidates = await loadCards(source, opening.id, page);
  const last = candidates.at(-1);
  return {
    candidates,
    found: found.length,
    total: ranking.candidates.length,
    next: last && start + page.length < found.length ? writeKey(keyOf(last)) : null,
    choices: filterChoices(ranking),
  };
}

export function narrow(ranking: Ranking, filter: CandidateFilter): RankedCandidate[] {
  const { candidates, today, requirements } = ranking;
  const asked = new Set(requirements.map(({ skillId }) => skillId));
  return candidates
    .filter((candidate) => passes(candidate, filter, { today, asked }))
    .sort(ORDERS[filter.sort]);
}

/** By where the key stands in the order, so that people who come or go meanwhile shift nothing. */
async function startAfter(
  source: CandidateSource,
  openingId: string,
  found: readonly RankedCandidate[],
  { sort }: CandidateFilter,
  { handle, score, confirmedOn }: PageKey,
): Promise<number> {
  const [talentId] = await talentsOf(source, openingId, [handle]);
  const key = { score, confirmedOn, talentId: talentId ?? "" };
  const start = found.findIndex((candidate) => ORDERS[sort](candidate, key) > 0);
  return start < 0 ? found.length : start;
}

function keyOf({ card, explanation }: Candidate): PageKey {
  return { handle: card.handle, score: explanation.score, confirmedOn: card.confirmedOn };
}
