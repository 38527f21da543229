import { CANDIDATE_TABS } from "~/engine/candidates/filter";
import { NO_FILTER, type RecommendedFilter, SORTS } from "~/engine/recommended/filter";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { WORK_MODES } from "~/matching";

// The address carries what a talent narrows its recommendations by, so that a view can be kept;
// whatever else stands there is ignored.

const NAMES = Object.keys(NO_FILTER) as (keyof RecommendedFilter)[];

export function readFilter(search: URLSearchParams): RecommendedFilter {
  const get = (name: keyof RecommendedFilter) => search.get(name) ?? "";
  return {
    tab: oneOf(CANDIDATE_TABS, get("tab")) ?? NO_FILTER.tab,
    theme: /^[a-z_]{2,30}$/.test(get("theme")) ? get("theme") : null,
    prefecture: /^(0[1-9]|[1-3]\d|4[0-7])$/.test(get("prefecture")) ? get("prefecture") : null,
    mode: oneOf(WORK_MODES, get("mode")),
    engagement: oneOf(OFFERED_ENGAGEMENT_TYPES, get("engagement")),
    sort: oneOf(SORTS, get("sort")) ?? NO_FILTER.sort,
  };
}

/** The one address of a filter: what is not asked for is left out. */
export function filterPath(filter: RecommendedFilter, page = "/talent/openings"): string {
  const search = new URLSearchParams();
  for (const name of NAMES) {
    if (filter[name] !== NO_FILTER[name]) search.set(name, String(filter[name]));
  }
  const query = search.toString();
  return query === "" ? page : `${page}?${query}`;
}

/** Does it leave anything out? The tab and the order do not. */
export function isNarrowed({ theme, prefecture, mode, engagement }: RecommendedFilter): boolean {
  return [theme, prefecture, mode, engagement].some((value) => value !== null);
}

function oneOf<const T extends readonly string[]>(values: T, value: string): T[number] | null {
  return values.find((each) => each === value) ?? null;
}
