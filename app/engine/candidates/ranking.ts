import {
  companyScores,
  explain,
  explainFor,
  type GateKey,
  type NearPerson,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import type { Moment } from "../data/moment";
import { type OpenOpening, publishedInput } from "../questions/published";
import { type CardFacts, cardFacts } from "./narrow";
import { ORDERS } from "./order";

/** Somebody who fits or nearly does, as the firm may see it; the id stays on the server. */
export interface RankedPerson {
  talentId: string;
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

export type Ranking = Readonly<Record<"fit" | "near", readonly RankedPerson[]>>;

export interface PlacedPerson {
  talentId: string;
  rank: number;
  missed: GateKey | null;
  explanation: ViewerExplanation;
}

/**
 * The people who fit a published opening, and apart from them who misses one condition, best first.
 *
 * The order is that of the scores which the firm sees. The engine's own order knows by how much a
 * wish for pay exceeds the budget, and a list in that order beside those scores would tell. So would
 * the order among equal scores, were it the engine's.
 * @throws {NotThere} if it is not published in that revision.
 */
export function rankForFirm(at: Moment, opening: OpenOpening): Ranking {
  const { data } = at;
  const input = publishedInput(at, opening);
  const excluded = at.exclusionsOf(opening.id) ?? {};
  return data.memo.get(`ranking ${opening.id} ${JSON.stringify(excluded)}`, () => {
    const context = at.contextForOpening(opening.id, excluded);
    const people = data.people.near(input, context, data.weights);
    const rank = (some: readonly NearPerson[]) => {
      const talents = some.map(({ talent }) => talent);
      const ranked = companyScores(talents, input, context, data.weights)
        .map(({ talentId, score, q, p }, i): RankedPerson => {
          const facts = cardFacts(talents[i] as TalentInput);
          const { confirmedOn } = facts;
          const missed = some[i]?.missed ?? null;
          return { talentId, rank: 0, score, q, p, confirmedOn, facts, missed };
        })
        .sort(ORDERS.score);
      for (const [i, person] of ranked.entries()) person.rank = i + 1;
      return ranked;
    };
    return {
      fit: rank(people.filter(({ missed }) => missed === null)),
      near: rank(people.filter(isNearMiss)),
    };
  });
}

/**
 * What a firm finds among near misses stands on the card, as what it finds by a filter does. Who is
 * kept apart, or too far away without having said how often it comes, misses by what does not.
 */
function isNearMiss({ talent, missed }: NearPerson): boolean {
  if (missed === null || missed === "open" || missed === "exclusion") return false;
  return missed !== "onsite" || talent.onsiteDaysMax !== null;
}

/** With the firm's view of the reasons. */
export function explained(
  at: Moment,
  opening: OpenOpening,
  people: readonly RankedPerson[],
): PlacedPerson[] {
  const { data } = at;
  const input = publishedInput(at, opening);
  const context = at.contextForOpening(opening.id, at.exclusionsOf(opening.id) ?? {});
  return people.map(({ talentId, rank, missed }) => {
    const talent = data.people.get(talentId) as TalentInput;
    const explanation = explainFor(explain(talent, input, context, data.weights), "company");
    return { talentId, rank, missed, explanation };
  });
}
