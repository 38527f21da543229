import type { Backend } from "~/lib/backend";
import { assertOpening } from "~/matching";
import type { Engine } from "./engine";
import { LiveEngine } from "./live-engine";

export interface RunningEngine extends Engine {
  /** Ends its thread; questions that wait are refused. */
  stop(): Promise<void>;
}

/** Starts nothing by itself: the first question does, and waits for everything to be loaded. */
export function startEngine(backend: Backend): RunningEngine {
  const live = new LiveEngine(backend);
  return {
    async funnel(opening) {
      assertOpening(opening);
      return live.ask("funnel", { opening }, { openingIds: [opening.id] });
    },
    best: (opening, limit, barred = new Set()) =>
      live.ask("best", { opening, limit, barred: [...barred] }, { openingIds: [opening.id] }),
    nearMisses: (opening, limit, barred = new Set()) =>
      live.ask("nearMisses", { opening, limit, barred: [...barred] }, { openingIds: [opening.id] }),
    candidates: (ask) => live.ask("candidates", ask, { openingIds: [ask.opening.id] }),
    candidateScores: (ask) => live.ask("candidateScores", ask, { openingIds: [ask.opening.id] }),
    candidatePlaces: (opening, talentIds) =>
      live.ask("candidatePlaces", { opening, talentIds }, { openingIds: [opening.id] }),
    recommendations: (ask) => live.ask("recommendations", ask, { talentIds: [ask.talentId] }),
    recommendedScores: (ask) => live.ask("recommendedScores", ask, { talentIds: [ask.talentId] }),
    openingSkills: (talentId, limit) =>
      live.ask("openingSkills", { talentId, limit }, { talentIds: [talentId] }),
    compareWeights: (weights, openingIds) =>
      live.ask("compareWeights", { weights, openingIds }, { openingIds }),
    status: async () => ({ ...(await live.ask("status", null)), ...live.freshness }),
    stop: () => live.stop(),
  };
}
