import type { CardPlace, ListedPerson, Requirement } from "~/matching";
import { type FilterChoices, filterChoices } from "../candidates/choices";
import type { CandidateFilter, CandidateTab } from "../candidates/filter";
import { cardFilter } from "../candidates/narrow";
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
  readonly after: CardPlace | null;
  /** Where it ends instead, on the way back: before this place. */
  readonly before?: CardPlace | null;
}

export interface CandidatePage {
  people: PlacedPerson[];
  /** How many the filter leaves of the list asked for. */
  found: number;
  /** How many each list has, whatever it is narrowed by. */
  counts: Record<CandidateTab, number>;
  /** Are there others before these? */
  earlier: boolean;
  /** Are there others behind these? */
  more: boolean;
  choices: FilterChoices;
}

export function candidates({ after, before, ...asked }: AskCandidates, at: At): CandidatePage {
  const { opening, tab } = asked;
  const lists = listsForFirm(at, opening);
  const { people, found, earlier, more } = pageOf(asked, { after, before }, at);
  const { requirements } = publishedInput(at, opening);
  return {
    people: explained(at, opening, people),
    found,
    counts: lists.counts,
    earlier,
    more,
    choices: filterChoices(lists.choices(tab), requirements),
  };
}

export type CandidateScore = ListedPerson;

export function candidateScores(asked: AskList, at: At): CandidateScore[] {
  return [...pageOf(asked, { after: null }, at).people];
}

type Start = Pick<AskCandidates, "after" | "before">;

/** By where the place stands in the order, so that people who come or go meanwhile shift nothing. */
function pageOf({ opening, tab, filter, limit }: AskList, start: Start, at: At) {
  const { requirements } = publishedInput(at, opening);
  const asked = new Set(requirements.map(({ skillId }) => skillId));
  return listsForFirm(at, opening).page(tab, {
    filter: cardFilter(filter, { today: at.data.asOf, asked }),
    order: filter.sort,
    ...start,
    limit,
  });
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
  return {
    people: explained(at, opening, listsForFirm(at, opening).find(talentIds)),
    requirements: publishedInput(at, opening).requirements,
  };
}
