import { japanDay } from "~/i18n/instant";
import type { Backend } from "~/lib/backend";
import {
  explain,
  explainFor,
  type Requirement,
  rankTalents,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import { contextForOpening, loadEngineTables } from "../engine.server";
import { loadPool } from "../pool.server";
import { type CardFacts, cardFacts } from "./narrow";
import { ORDERS } from "./order";

/** A revision of an opening that takes people. */
export interface OpenOpening {
  id: string;
  revision: number;
}

/** Somebody who fits, as the firm may see it; the id stays on the server. */
export interface RankedCandidate {
  talentId: string;
  rank: number;
  score: number;
  confirmedOn: string | null;
  facts: CardFacts;
  explanation: ViewerExplanation;
}

export interface Ranking {
  candidates: RankedCandidate[];
  requirements: readonly Requirement[];
  today: string;
}

/**
 * The people who fit a published opening, best first.
 *
 * The order is that of the scores which the firm sees. The engine's own order knows by how much a
 * wish for pay exceeds the budget, and a list in that order beside those scores would tell. So would
 * the order among equal scores, were it the engine's.
 *
 * The pool is read and ranked with the service role, because a firm reads no talent table; what
 * leaves the server goes through `candidate_cards`, asked as the person, which checks the
 * membership, and through the company's view of the explanation.
 */
export async function loadRanking(backend: Backend, opening: OpenOpening): Promise<Ranking> {
  const { input, pool, excluded } = await loadPool(backend, opening);
  const context = contextForOpening(await loadEngineTables(backend), opening.id, excluded);
  const talentOf = new Map(pool.map((talent) => [talent.id, talent]));
  const candidates = rankTalents(input, pool, context)
    .map(({ talentId }) => {
      const talent = talentOf.get(talentId) as TalentInput;
      const explanation = explainFor(explain(talent, input, context), "company");
      const { score } = explanation;
      const facts = cardFacts(talent);
      return { talentId, score, confirmedOn: facts.confirmedOn, facts, explanation };
    })
    .sort(ORDERS.score)
    .map((candidate, i) => ({ ...candidate, rank: i + 1 }));
  return { candidates, requirements: input.requirements, today: japanDay(new Date()) };
}
