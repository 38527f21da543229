import type { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import type { WorkMode } from "~/matching";
import type { CandidateTab } from "../candidates/filter";

// What a talent may narrow its recommendations by.

export const SORTS = ["score", "pay", "deadline"] as const;
export type Sort = (typeof SORTS)[number];
export type OfferedEngagement = (typeof OFFERED_ENGAGEMENT_TYPES)[number];

export interface RecommendedFilter {
  /** `fit`: every condition is met; `near`: exactly one is not. */
  tab: CandidateTab;
  theme: string | null;
  prefecture: string | null;
  mode: WorkMode | null;
  engagement: OfferedEngagement | null;
  sort: Sort;
}

export const NO_FILTER: RecommendedFilter = {
  tab: "fit",
  theme: null,
  prefecture: null,
  mode: null,
  engagement: null,
  sort: "score",
};
