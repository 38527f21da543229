import { best } from "./best";
import { candidatePlaces, candidateScores, candidates } from "./candidates";
import { compareWeights } from "./compare-weights";
import { funnel } from "./funnel";
import { nearMisses } from "./near-misses";
import { openingSkills } from "./opening-skills";
import { recommendations, recommendedScores } from "./recommendations";
import { status } from "./status";

/** Everything that may be asked, by name. */
export const QUESTIONS = {
  best,
  candidatePlaces,
  candidateScores,
  candidates,
  compareWeights,
  funnel,
  nearMisses,
  openingSkills,
  recommendations,
  recommendedScores,
  status,
};

export type QuestionName = keyof typeof QUESTIONS;
export type Ask<K extends QuestionName> = Parameters<(typeof QUESTIONS)[K]>[0];
export type Answer<K extends QuestionName> = ReturnType<(typeof QUESTIONS)[K]>;
