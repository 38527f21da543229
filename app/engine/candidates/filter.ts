import type { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import type { CardOrder, CompanyList } from "~/matching";

// What a firm may narrow its candidates by: what stands on their cards, and the score that it sees.

/** `fit`: every condition is met; `near`: exactly one is not. */
export const CANDIDATE_TABS = ["fit", "near"] as const satisfies readonly CompanyList[];
export const ONSITE_CHOICES = ["remote", "days1", "days4", "days8"] as const;
export const EVIDENCE_CHOICES = ["course", "certificate"] as const;
export const CONFIRMED_CHOICES = ["30", "90"] as const;
export const SCORE_CHOICES = ["50", "60", "70", "80", "90"] as const;
export const SORTS = ["score", "confirmed"] as const satisfies readonly CardOrder[];

export type CandidateTab = (typeof CANDIDATE_TABS)[number];
export type OnsiteChoice = (typeof ONSITE_CHOICES)[number];
export type EvidenceChoice = (typeof EVIDENCE_CHOICES)[number];
export type Sort = (typeof SORTS)[number];

export interface CandidateFilter {
  /** A code of the reference data; one that nobody lives in finds nobody. */
  prefecture: string | null;
  onsite: OnsiteChoice | null;
  engagement: (typeof OFFERED_ENGAGEMENT_TYPES)[number] | null;
  /** How well the skill chosen, or one of those asked for, is proved at least. */
  evidence: EvidenceChoice | null;
  /** Availability confirmed within so many days. */
  confirmed: (typeof CONFIRMED_CHOICES)[number] | null;
  /** The least score shown, 1–100. */
  score: number | null;
  skill: number | null;
  sort: Sort;
}
