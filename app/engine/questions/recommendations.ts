import {
  explain,
  explainFor,
  type GateKey,
  type NearestChange,
  nearestChangesFor,
  type OpeningInput,
  type PairScore,
  rankOpenings,
  type ViewerExplanation,
} from "~/matching";
import type { CandidateTab } from "../candidates/filter";
import type { RecommendedFilter } from "../recommended/filter";
import { inOrder, passes, tabOf } from "../recommended/narrow";
import { asActive } from "./person";
import type { At } from "./question";

export interface AskListed {
  readonly talentId: string;
  readonly filter: RecommendedFilter;
  /** At most so many. */
  readonly limit: number;
}

export interface AskRecommendations extends AskListed {
  /** The place in the list behind which the page begins, 0 for the first. */
  readonly after: number;
}

export interface Recommendation {
  openingId: string;
  explanation: ViewerExplanation;
  /** For a near miss: what alone would make it fit. */
  changes: NearestChange[];
}

export interface RecommendationPage {
  recommendations: Recommendation[];
  /** How many openings are in the list asked for. */
  total: number;
  /** How many each list has, whatever it is narrowed by. */
  counts: Record<CandidateTab, number>;
  next: number | null;
}

/** One line of the list as a file. */
export interface RecommendedScore {
  openingId: string;
  score: number;
  /** The conditions that are not met: none, or the one of a near miss. */
  missed: readonly GateKey[];
}

export function recommendations(ask: AskRecommendations, at: At): RecommendationPage {
  const { talentId, filter, after, limit } = ask;
  const ranked = rankAll(talentId, at);
  const countOf = (tab: CandidateTab) => ranked.filter((each) => each.tab === tab).length;
  const listed = narrowed(ranked, filter);
  const page = listed.slice(after, after + limit);
  const end = after + page.length;
  const talent = asActive(at, talentId);
  const context = at.contextForTalent(talentId);
  const { weights } = at.data;
  return {
    recommendations: page.map(({ opening, tab }) => ({
      openingId: opening.id,
      explanation: explainFor(explain(talent, opening, context, weights), "talent"),
      changes:
        tab === "near" ? nearestChangesFor("talent", talent, opening, context, { weights }) : [],
    })),
    total: listed.length,
    counts: { fit: countOf("fit"), near: countOf("near") },
    next: end < listed.length ? end : null,
  };
}

export function recommendedScores(
  { talentId, filter, limit }: AskListed,
  at: At,
): RecommendedScore[] {
  return narrowed(rankAll(talentId, at), filter)
    .slice(0, limit)
    .map(({ pair }) => ({
      openingId: pair.openingId,
      score: pair.score,
      missed: pair.failedGates,
    }));
}

interface RankedOpening {
  tab: CandidateTab | null;
  pair: PairScore;
  opening: OpeningInput;
}

/** Every published opening with the list in which it stands for the talent, best first. */
function rankAll(talentId: string, at: At): RankedOpening[] {
  const { published, weights } = at.data;
  const openings = [...published.values()].map(({ input }) => input);
  const talent = asActive(at, talentId);
  const ranked = rankOpenings(talent, openings, at.contextForTalent(talentId), {
    include: "all",
    weights,
  });
  return ranked.flatMap((pair) => {
    const opening = published.get(pair.openingId)?.input;
    return opening ? [{ tab: tabOf(pair, opening, talent.skills), pair, opening }] : [];
  });
}

function narrowed(ranked: readonly RankedOpening[], filter: RecommendedFilter): RankedOpening[] {
  const asked = ranked.filter(({ tab, opening }) => tab === filter.tab && passes(opening, filter));
  return inOrder(asked, filter.sort);
}
