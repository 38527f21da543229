import { z } from "zod";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { WORK_MODES } from "~/matching";

export const SORTS = ["newest", "pay", "deadline"] as const;
export type Sort = (typeof SORTS)[number];

export const QUERY_MAX = 100;
export const PAY_MAX = 100_000;
export const HOURS_MAX = 60;

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

/** One value of each parameter of the address, as a string; see `SearchFilter` for what it means. */
const VALUES = {
  q: z.string().max(QUERY_MAX),
  theme: z.string().regex(/^[a-z_]{2,30}$/),
  prefecture: z.string().regex(/^(0[1-9]|[1-3]\d|4[0-7])$/),
  skill: z.string().regex(/^[1-9]\d{0,8}$/),
  mode: oneOf(WORK_MODES),
  engagement: oneOf(OFFERED_ENGAGEMENT_TYPES),
  pay: z.coerce.number<string>().int().min(1).max(PAY_MAX),
  hours: z.coerce.number<string>().int().min(1).max(HOURS_MAX),
  sort: oneOf(SORTS),
} as const;

export type FilterName = keyof typeof VALUES;

/**
 * What somebody looks for among the published openings. A list means "any of these", an empty one
 * and null mean "all the same". It is what an address says (`parseFilter`, `toQuery`) and can be kept
 * as JSON.
 */
export const searchFilterSchema = z.object({
  /** Words, each of which must be found. */
  q: VALUES.q,
  theme: z.array(VALUES.theme).max(12),
  prefecture: z.array(VALUES.prefecture).max(47),
  /** Ids: openings that ask for one of them. */
  skill: z.array(VALUES.skill).max(10),
  mode: z.array(VALUES.mode),
  engagement: z.array(VALUES.engagement),
  /** Pays at least this many yen an hour. */
  pay: z.int().min(1).max(PAY_MAX).nullable(),
  /** Takes no more than this many hours a week. */
  hours: z.int().min(1).max(HOURS_MAX).nullable(),
  sort: VALUES.sort,
});
export type SearchFilter = z.output<typeof searchFilterSchema>;

export const NO_FILTER: SearchFilter = {
  q: "",
  theme: [],
  prefecture: [],
  skill: [],
  mode: [],
  engagement: [],
  pay: null,
  hours: null,
  sort: "newest",
};

export interface ParsedFilter {
  filter: SearchFilter;
  /** Parameters with a value that means nothing, which was left out. */
  ignored: FilterName[];
}

/** Reads an address. Whatever it says, there is an answer: addresses are typed, cut off and made up. */
export function parseFilter(params: URLSearchParams): ParsedFilter {
  const ignored: FilterName[] = [];
  const read = <N extends FilterName>(name: N, max: number) => {
    const given = [...new Set(params.getAll(name).map(tidied).filter(Boolean))];
    const good = given.flatMap((value) => {
      const parsed = VALUES[name].safeParse(value);
      return parsed.success ? [parsed.data as z.output<(typeof VALUES)[N]>] : [];
    });
    if (good.length < given.length || good.length > max) ignored.push(name);
    return good.sort().slice(0, max);
  };
  const filter: SearchFilter = {
    q: read("q", 1)[0] ?? NO_FILTER.q,
    theme: read("theme", 12),
    prefecture: read("prefecture", 47),
    skill: read("skill", 10),
    mode: read("mode", WORK_MODES.length),
    engagement: read("engagement", OFFERED_ENGAGEMENT_TYPES.length),
    pay: read("pay", 1)[0] ?? null,
    hours: read("hours", 1)[0] ?? null,
    sort: read("sort", 1)[0] ?? NO_FILTER.sort,
  };
  return { filter, ignored };
}

/** The address of a filter, without `?`: the same for the same filter, blank for none. */
export function toQuery(filter: SearchFilter): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(VALUES) as FilterName[]) {
    if (name === "sort" && filter.sort === NO_FILTER.sort) continue;
    for (const value of [filter[name]].flat().sort()) {
      if (value !== null && value !== "") params.append(name, String(value));
    }
  }
  return params.toString();
}

/** One condition fewer: a value of a list, or the whole parameter. */
export function without(filter: SearchFilter, name: FilterName, value?: string): SearchFilter {
  const kept = filter[name];
  const rest = Array.isArray(kept) ? kept.filter((each) => each !== value) : NO_FILTER[name];
  return { ...filter, [name]: rest };
}

/** Leaves out codes that nothing has (any more); `known` says which exist. */
export function knownOnly(
  { filter, ignored }: ParsedFilter,
  known: Record<"theme" | "prefecture" | "skill", ReadonlySet<string>>,
): ParsedFilter {
  const names = ["theme", "prefecture", "skill"] as const;
  const kept = names.map((name) => [name, filter[name].filter((code) => known[name].has(code))]);
  const next = { ...filter, ...(Object.fromEntries(kept) as Pick<SearchFilter, "theme">) };
  const lost = names.filter((name) => next[name].length < filter[name].length);
  return { filter: next, ignored: [...new Set([...ignored, ...lost])] };
}

/** Does it leave anything out? The order does not. */
export function isNarrowed(filter: SearchFilter): boolean {
  return toQuery({ ...filter, sort: NO_FILTER.sort }) !== "";
}

function tidied(value: string): string {
  return value
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, " ")
    .trim();
}
