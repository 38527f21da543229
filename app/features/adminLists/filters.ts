/** The lists of administrators, by the last part of their address. */
export const LISTS = ["companies", "openings", "talents", "matches"] as const;
export type ListName = (typeof LISTS)[number];

export const SORTS = ["newest", "oldest", "name"] as const;

/** The states that each list knows, in their order. */
export const STATES = {
  companies: ["draft", "submitted", "returned", "approved", "closed"],
  openings: ["submitted", "returned", "published", "paused", "expired", "closed", "filled"],
  talents: ["draft", "active", "paused"],
  matches: [
    "proposed",
    "introduced",
    "connected",
    "negotiating",
    "agreed",
    "active",
    "completed",
    "closed",
  ],
} as const satisfies Record<ListName, readonly string[]>;

export interface ListFilters {
  search: string | null;
  state: string | null;
  prefecture: string | null;
  sort: (typeof SORTS)[number];
}

export function listIn(value: string | null): ListName | null {
  return LISTS.find((list) => list === value) ?? null;
}

/** Pages for firms name somebody so: 候補 K7QX4. */
const CODE_LABEL = /^(?:候補|Candidate)\s+/;

/** The filters of an address. What is none is left out. */
export function listFilters(list: ListName, asked: URLSearchParams): ListFilters {
  const prefecture = asked.get("prefecture") ?? "";
  const search = asked
    .get("search")
    ?.normalize("NFKC")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 100);
  const states: readonly string[] = STATES[list];
  return {
    search: (list === "matches" ? search?.replace(CODE_LABEL, "") : search) || null,
    state: states.find((state) => state === asked.get("state")) ?? null,
    prefecture: /^\d{2}$/.test(prefecture) ? prefecture : null,
    sort: SORTS.find((sort) => sort === asked.get("sort")) ?? "newest",
  };
}

/** The address of the same view, for instance of its export. */
export function listQuery(filters: ListFilters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== null);
  return new URLSearchParams(set as [string, string][]).toString();
}
