import type {
  Day,
  Funnel,
  OpeningInput,
  Ranked,
  SkillStep,
  ViewerExplanation,
  Weights,
} from "~/matching";

import type {
  AskCandidates,
  AskList,
  CandidatePage,
  CandidatePlaces,
  CandidateScore,
} from "./questions/candidates";
import type { NearMiss } from "./questions/near-misses";
import type {
  AskListed,
  AskRecommendations,
  RecommendationPage,
  RecommendedScore,
} from "./questions/recommendations";

/**
 * The scoring engine on live data, as `context.engine`: it holds everybody who is active and every
 * published opening in a thread of its own, so that no ranking holds up the web server. Every answer
 * is that of a scan of the database at some moment between the call and the answer.
 */
export interface Engine {
  /**
   * How the conditions of an opening, published or still being written, narrow down who fits. People
   * kept apart from the opening's firm are left out of every number.
   * @throws a 404 response if no opening has `opening.id`.
   */
  funnel(opening: OpeningInput): Promise<Funnel>;

  /**
   * The best people for a published opening, with the administrator's view of the reasons.
   * @param barred ids of people to leave out.
   * @throws a 404 response if it is not published in that revision.
   */
  best(
    opening: { id: string; revision: number },
    limit: number,
    barred?: ReadonlySet<string>,
  ): Promise<{ talentId: string; explanation: ViewerExplanation }[]>;

  /**
   * The people whom one condition alone keeps from a published opening, with the administrator's
   * view of the reasons and what alone would be enough: of the best two hundred those first whom a small
   * change would make fit, each group best score first. Who is inactive or kept apart is none of them.
   * @param barred ids of people to leave out.
   * @throws a 404 response if it is not published in that revision.
   */
  nearMisses(
    opening: { id: string; revision: number },
    limit: number,
    barred?: ReadonlySet<string>,
  ): Promise<NearMiss[]>;

  /**
   * One page of the people who fit a published opening (`tab: "fit"`), or who miss one condition that
   * stands on their card (`"near"`), in the order and with the view of the reasons that are its firm's.
   * @throws a 404 response if it is not published in that revision.
   */
  candidates(ask: AskCandidates): Promise<CandidatePage>;

  /** The same list without the reasons, for a file. */
  candidateScores(ask: AskList): Promise<CandidateScore[]>;

  /**
   * Those of some people who fit a published opening or miss one condition (`missed`), in the order
   * asked, with their ranks in their own list.
   * @throws a 404 response if it is not published in that revision.
   */
  candidatePlaces(
    opening: { id: string; revision: number },
    talentIds: readonly string[],
  ): Promise<CandidatePlaces>;

  /**
   * One page of the published openings that fit a person, or that miss by one condition, best first,
   * with the person's own view of the reasons. Openings of its own and of hidden firms, and of firms
   * that declined it, are left out.
   * @throws a 404 response if there is no such profile.
   */
  recommendations(ask: AskRecommendations): Promise<RecommendationPage>;

  /** The same list without the reasons, for a file. */
  recommendedScores(ask: AskListed): Promise<RecommendedScore[]>;

  /**
   * Skills that one step more of would open the most openings to a person, best first.
   * @throws a 404 response if there is no such profile.
   */
  openingSkills(talentId: string, limit: number): Promise<SkillStep[]>;

  /**
   * What other weights would change, on real openings. Openings that are not published are left out.
   * @throws {MatchingInputError} naming a weight that is out of its range.
   */
  compareWeights(weights: Weights, openingIds: readonly string[]): Promise<WeightsPreview[]>;

  status(): Promise<EngineStatus>;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    engine: Engine;
  }
}

/** Places of a list in which other weights are looked at. */
export const COMPARED_PLACES = 20;

/**
 * Who is in the first places by either set of weights: the same people in both lists, so that the order
 * of each is known. Ranks up to `COMPARED_PLACES` are those of the whole list.
 */
export interface WeightsPreview {
  readonly openingId: string;
  /** By the weights in force. */
  readonly now: readonly Ranked[];
  /** By the others; not `then`, which would make a promise of it. */
  readonly next: readonly Ranked[];
}

export interface EngineStatus {
  readonly engineVersion: string;
  readonly relationsVersion: string;
  readonly weights: Weights;
  /** Number of the saved weights; 0: the defaults. */
  readonly weightsVersion: number;
  readonly people: number;
  readonly openings: number;
  /** Profiles and openings that the engine refuses; the log says which, and why. */
  readonly leftOut: number;
  readonly asOf: Day;
  /** When the data was last brought up to date, ISO; null before the first load. */
  readonly refreshedAt: string | null;
  readonly loadMs: number | null;
  readonly refreshMs: number | null;
  /** Of the latest queries, by kind. */
  readonly queries: readonly { kind: string; count: number; p50Ms: number; p95Ms: number }[];
}
