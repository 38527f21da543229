import {
  companyScores,
  explain,
  explainFor,
  type GateKey,
  type NearPerson,
  type TalentIndex,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import type { Moment } from "../data/moment";
import { type OpenOpening, publishedInput } from "../questions/published";
import type { CandidateTab } from "./filter";
import { type CardFacts, cardFacts } from "./narrow";
import { ORDERS, tieOf } from "./order";

/** Somebody who fits or nearly does, as the firm may see it; the id stays on the server. */
export interface RankedPerson {
  talentId: string;
  /** Tells equal scores apart. */
  tie: number;
  /** From 1, in its list. */
  rank: number;
  /** 0–100, and the sides 0–1, as the firm sees them. */
  score: number;
  q: number;
  p: number;
  confirmedOn: string | null;
  facts: CardFacts;
  /** The one condition that is not met; null: fits. */
  missed: GateKey | null;
}

/** `fit`: every condition is met; `near`: exactly one is not. */
export type Lists = Readonly<Record<CandidateTab, readonly NearPerson[]>>;

export interface PlacedPerson {
  talentId: string;
  rank: number;
  missed: GateKey | null;
  explanation: ViewerExplanation;
}

/**
 * Who is in the two lists of a published opening, in no order.
 * @throws {NotThere} if it is not published in that revision.
 */
export function listsForFirm(at: Moment, opening: OpenOpening): Lists {
  const { people, memo, weights } = at.data;
  const input = publishedInput(at, opening);
  const excluded = at.exclusionsOf(opening.id);
  return memo.get(`lists ${opening.id} ${JSON.stringify(excluded)}`, () => {
    const context = at.contextForOpening(opening.id, excluded);
    const all = people.near(input, context, weights);
    return {
      fit: all.filter(({ missed }) => missed === null),
      near: all.filter((person) => isNearMiss(people, person)),
    };
  });
}

/**
 * What a firm finds among near misses stands on the card, as what it finds by a filter does. Who is
 * kept apart, or too far away without having said how often it comes, misses by what does not.
 */
function isNearMiss(people: TalentIndex, { id, missed }: NearPerson): boolean {
  if (missed === null || missed === "open" || missed === "exclusion") return false;
  return missed !== "onsite" || people.get(id)?.onsiteDaysMax !== null;
}

/**
 * One of the lists, best first.
 *
 * The order is that of the scores which the firm sees. The engine's own order knows by how much a
 * wish for pay exceeds the budget, and a list in that order beside those scores would tell. So would
 * the order among equal scores, were it the engine's.
 * @throws {NotThere} if it is not published in that revision.
 */
export function rankForFirm(
  at: Moment,
  opening: OpenOpening,
  tab: CandidateTab,
): readonly RankedPerson[] {
  const { people, memo, weights } = at.data;
  const list = listsForFirm(at, opening)[tab];
  const excluded = at.exclusionsOf(opening.id);
  return memo.get(`${tab} ${opening.id} ${JSON.stringify(excluded)}`, () => {
    const context = at.contextForOpening(opening.id, excluded);
    const talents = list.map(({ id }) => people.get(id) as TalentInput);
    const ranked = companyScores(talents, publishedInput(at, opening), context, weights)
      .map(({ talentId, score, q, p }, i): RankedPerson => {
        const facts = cardFacts(talents[i] as TalentInput);
        const missed = list[i]?.missed ?? null;
        const { confirmedOn } = facts;
        const tie = tieOf(talentId, opening.id);
        return { talentId, tie, rank: 0, score, q, p, confirmedOn, facts, missed };
      })
      .sort(ORDERS.score);
    for (const [i, person] of ranked.entries()) person.rank = i + 1;
    return ranked;
  });
}

/** With the firm's view of the reasons. */
export function explained(
  at: Moment,
  opening: OpenOpening,
  people: readonly RankedPerson[],
): PlacedPerson[] {
  const { data } = at;
  const input = publishedInput(at, opening);
  const context = at.contextForOpening(opening.id, at.exclusionsOf(opening.id));
  return people.map(({ talentId, rank, missed }) => {
    const talent = data.people.get(talentId) as TalentInput;
    const explanation = explainFor(explain(talent, input, context, data.weights), "company");
    return { talentId, rank, missed, explanation };
  });
}
