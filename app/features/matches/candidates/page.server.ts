import type { FilterChoices } from "~/engine/candidates/choices";
import type { CandidateTab } from "~/engine/candidates/filter";
import type { OpenOpening } from "~/engine/questions/published";
import type { CardPlace } from "~/matching";
import { unlessDown } from "../unlessDown.server";
import { type CandidateSource, loadCards, talentsOf } from "./cards.server";
import type { AskedList } from "./filter";
import { type PageKey, type PageStart, writeKey } from "./page-key";
import type { Candidate } from "./types";

export interface CandidatePage {
  candidates: Candidate[];
  /** How many people the filter leaves, out of all who are in the list asked for. */
  found: number;
  total: number;
  /** How many each list has, whatever it is narrowed by. */
  counts: Record<CandidateTab, number>;
  /** The key to go back before; null on the first page. */
  previous: string | null;
  /** The key to go on after; null on the last page. */
  next: string | null;
  choices: FilterChoices;
}

export const CANDIDATES_PER_PAGE = 20;

/**
 * One page of the candidates that a filter leaves, in the order asked for. What leaves the server goes
 * through `candidate_cards`, asked as the person, which checks the membership. Null while the engine
 * is down.
 */
export async function listCandidates(
  source: CandidateSource,
  opening: OpenOpening,
  { tab, ...filter }: AskedList,
  start: PageStart,
): Promise<CandidatePage | null> {
  const [after, before] = await Promise.all(
    [start.after, start.before].map((key) => key && placeOf(source, opening.id, key)),
  );
  const page = await unlessDown(
    source.engine.candidates({
      opening,
      tab,
      filter,
      after: after ?? null,
      before: before ?? null,
      limit: CANDIDATES_PER_PAGE,
    }),
  );
  if (page === null) return null;
  const candidates = await loadCards(source, opening.id, page.people);
  const [first, last] = [candidates.at(0), candidates.at(-1)];
  return {
    candidates,
    found: page.found,
    total: page.counts[tab],
    counts: page.counts,
    previous: first && page.earlier ? writeKey(keyOf(first)) : null,
    next: last && page.more ? writeKey(keyOf(last)) : null,
    choices: page.choices,
  };
}

async function placeOf(
  source: CandidateSource,
  openingId: string,
  { handle, score, confirmedOn }: PageKey,
): Promise<CardPlace> {
  const [talentId] = await talentsOf(source, openingId, [handle]);
  return { score, confirmedOn, talentId: talentId ?? "" };
}

function keyOf({ card, explanation }: Candidate): PageKey {
  return { handle: card.handle, score: explanation.score, confirmedOn: card.confirmedOn };
}
