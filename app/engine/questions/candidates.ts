import type { Requirement } from "~/matching";
import { type FilterChoices, filterChoices } from "../candidates/choices";
import { CANDIDATE_TABS, type CandidateFilter, type CandidateTab } from "../candidates/filter";
import type { RankedPerson } from "../candidates/firm-lists";
import { passes } from "../candidates/narrow";
import { ORDERS, type Place, startOf } from "../candidates/order";
import { explained, listsForFirm, type PlacedPerson } from "../candidates/ranking";
import { type OpenOpening, publishedInput } from "./published";
import type { At } from "./question";

export interface AskList {
  readonly opening: OpenOpening;
  readonly tab: CandidateTab;
  readonly filter: CandidateFilter;
  /** At most so many. */
  readonly limit: number;
}

export interface AskCandidates extends AskList {
  /** Where the page begins: behind this place in the order; null: at the beginning. */
  readonly after: Place | null;
}

export interface CandidatePage {
  people: PlacedPerson[];
  /** How many the filter leaves of the list asked for. */
  found: number;
  /** How many each list has, whatever it is narrowed by. */
  counts: Record<CandidateTab, number>;
  /** Are there others behind these? */
  more: boolean;
  choices: FilterChoices;
}

export function candidates(
  { opening, after, limit, ...asked }: AskCandidates,
  at: At,
): CandidatePage {
  const lists = listsForFirm(at, opening);
  const ranked = lists.ranked(asked.tab);
  const { requirements } = publishedInput(at, opening);
  const found = narrowed(ranked, asked.filter, requirements, at);
  const order = ORDERS[asked.filter.sort];
  // By where the key stands in the order, so that people who come or go meanwhile shift nothing.
  const start = after && startOf(after, ranked);
  const rest = start ? found.filter((person) => order(person, start) > 0) : found;
  return {
    people: explained(at, opening, rest.slice(0, limit)),
    found: found.length,
    counts: lists.counts,
    more: rest.length > limit,
    choices: filterChoices({ candidates: ranked, requirements }),
  };
}

export type CandidateScore = Pick<
  RankedPerson,
  "talentId" | "rank" | "score" | "q" | "p" | "missed"
>;

export function candidateScores(
  { opening, tab, filter, limit }: AskList,
  at: At,
): CandidateScore[] {
  const { requirements } = publishedInput(at, opening);
  return narrowed(listsForFirm(at, opening).ranked(tab), filter, requirements, at)
    .slice(0, limit)
    .map(({ talentId, rank, score, q, p, missed }) => ({ talentId, rank, score, q, p, missed }));
}

export interface AskPlaces {
  readonly opening: OpenOpening;
  readonly talentIds: readonly string[];
}

export interface CandidatePlaces {
  people: PlacedPerson[];
  requirements: readonly Requirement[];
}

export function candidatePlaces({ opening, talentIds }: AskPlaces, at: At): CandidatePlaces {
  const asked = new Set(talentIds);
  const found = new Map<string, RankedPerson>();
  const lists = listsForFirm(at, opening);
  for (const tab of CANDIDATE_TABS) {
    // The second list may be long: it is ranked only for whoever is not in the first.
    if (found.size === asked.size) break;
    for (const person of lists.ranked(tab)) {
      if (asked.has(person.talentId)) found.set(person.talentId, person);
    }
  }
  return {
    people: explained(
      at,
      opening,
      talentIds.flatMap((id) => found.get(id) ?? []),
    ),
    requirements: publishedInput(at, opening).requirements,
  };
}

function narrowed(
  people: readonly RankedPerson[],
  filter: CandidateFilter,
  requirements: readonly Requirement[],
  { data }: At,
): RankedPerson[] {
  const asked = new Set(requirements.map(({ skillId }) => skillId));
  return people
    .filter((person) => passes(person, filter, { today: data.asOf, asked }))
    .sort(ORDERS[filter.sort]);
}
