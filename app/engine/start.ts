import type { Backend } from "~/lib/backend";
import { assertOpening } from "~/matching";
import type { Needs } from "./data/needs";
import type { Engine } from "./engine";
import { LiveEngine } from "./live-engine";

export interface RunningEngine extends Engine {
  /** Ends its thread; questions that wait are refused. */
  stop(): Promise<void>;
}

const NOTHING: Needs = { openingIds: [], talentIds: [] };
const openings = (...openingIds: readonly string[]): Needs => ({ openingIds, talentIds: [] });
const person = (talentId: string): Needs => ({ openingIds: [], talentIds: [talentId] });

/** Starts nothing by itself: the first question does, and waits for everything to be loaded. */
export function startEngine(backend: Backend): RunningEngine {
  const live = new LiveEngine(backend);
  return {
    async funnel(opening) {
      assertOpening(opening);
      return live.ask("funnel", { opening }, openings(opening.id));
    },
    best: (opening, limit, barred = new Set()) =>
      live.ask("best", { opening, limit, barred: [...barred] }, openings(opening.id)),
    nearMisses: (opening, limit, barred = new Set()) =>
      live.ask("nearMisses", { opening, limit, barred: [...barred] }, openings(opening.id)),
    candidates: (ask) => live.ask("candidates", ask, openings(ask.opening.id)),
    candidateScores: (ask) => live.ask("candidateScores", ask, openings(ask.opening.id)),
    candidatePlaces: (opening, talentIds) =>
      live.ask("candidatePlaces", { opening, talentIds }, openings(opening.id)),
    recommendations: (ask) => live.ask("recommendations", ask, person(ask.talentId)),
    recommendedScores: (ask) => live.ask("recommendedScores", ask, person(ask.talentId)),
    openingSkills: (talentId, limit) =>
      live.ask("openingSkills", { talentId, limit }, person(talentId)),
    compareWeights: (weights, openingIds) =>
      live.ask("compareWeights", { weights, openingIds }, openings(...openingIds)),
    status: async () => ({ ...(await live.ask("status", null, NOTHING)), ...live.freshness }),
    stop: () => live.stop(),
  };
}
