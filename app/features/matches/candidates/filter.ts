import {
  CANDIDATE_TABS,
  type CandidateFilter,
  type CandidateTab,
  CONFIRMED_CHOICES,
  EVIDENCE_CHOICES,
  ONSITE_CHOICES,
  SORTS,
} from "~/engine/candidates/filter";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";

// The address carries what a firm narrows its candidates by, so that a view can be kept and shared.
// Whatever else stands there is ignored.

/** What narrows a list, and which list it is: `fit`, or `near` where one condition is not met. */
export type AskedList = CandidateFilter & { tab: CandidateTab };

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

export function readFilter(search: URLSearchParams): AskedList {
  const get = (key: keyof AskedList) => search.get(key)?.trim() ?? "";
  return {
    tab: oneOf(CANDIDATE_TABS, get("tab")) ?? "fit",
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

/** The one address of a list: what is not asked for is left out. */
export function filterSearch(filter: AskedList): URLSearchParams {
  const search = new URLSearchParams();
  if (filter.tab !== "fit") search.set("tab", filter.tab);
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
