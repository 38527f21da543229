import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";

// What a firm may narrow its candidates by: what stands on their cards, and the score that it sees.
// The address carries it, so that a view can be kept and shared. Whatever else stands there is ignored.

export const ONSITE_CHOICES = ["remote", "days1", "days4", "days8"] as const;
export const EVIDENCE_CHOICES = ["course", "certificate"] as const;
export const CONFIRMED_CHOICES = ["30", "90"] as const;
export const SCORE_CHOICES = ["50", "60", "70", "80", "90"] as const;
export const SORTS = ["score", "confirmed"] as const;

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

export type FilterKey = Exclude<keyof CandidateFilter, "sort">;
export const FILTER_KEYS: readonly FilterKey[] = [
  "prefecture",
  "onsite",
  "engagement",
  "evidence",
  "confirmed",
  "score",
  "skill",
];

export function readFilter(search: URLSearchParams): CandidateFilter {
  const get = (key: keyof CandidateFilter) => search.get(key)?.trim() ?? "";
  return {
    prefecture: /^\d{2}$/.test(get("prefecture")) ? get("prefecture") : null,
    onsite: oneOf(ONSITE_CHOICES, get("onsite")),
    engagement: oneOf(OFFERED_ENGAGEMENT_TYPES, get("engagement")),
    evidence: oneOf(EVIDENCE_CHOICES, get("evidence")),
    confirmed: oneOf(CONFIRMED_CHOICES, get("confirmed")),
    score: /^([1-9]\d?|100)$/.test(get("score")) ? Number(get("score")) : null,
    skill: /^[1-9]\d{0,8}$/.test(get("skill")) ? Number(get("skill")) : null,
    sort: oneOf(SORTS, get("sort")) ?? "score",
  };
}

/** The one address of a filter: what is not asked for is left out. */
export function filterSearch(filter: CandidateFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const key of activeKeys(filter)) search.set(key, String(filter[key]));
  if (filter.sort !== "score") search.set("sort", filter.sort);
  return search;
}

/** A form without scripts sends its open choices too; an address to be shared does without them. */
export function hasBlanks(search: URLSearchParams): boolean {
  return FILTER_KEYS.some((key) => search.get(key) === "");
}

export function activeKeys(filter: CandidateFilter): FilterKey[] {
  return FILTER_KEYS.filter((key) => filter[key] !== null);
}

function oneOf<const T extends string>(values: readonly T[], value: string): T | null {
  return values.find((each) => each === value) ?? null;
}
