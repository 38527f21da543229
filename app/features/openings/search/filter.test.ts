import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { WORK_MODES } from "~/matching";
import {
  HOURS_MAX,
  isNarrowed,
  knownOnly,
  NO_FILTER,
  PAY_MAX,
  parseFilter,
  type SearchFilter,
  SORTS,
  searchFilterSchema,
  toQuery,
  without,
} from "./filter";

const read = (query: string) => parseFilter(new URLSearchParams(query));

const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((list) => [...list].sort());
const filters: fc.Arbitrary<SearchFilter> = fc.record({
  q: fc.constantFrom("", "在庫", "在庫 味噌", "c++ & d", "100%", "a=b&q=c"),
  theme: some(["tourism", "care", "other"]),
  prefecture: some(["01", "15", "47"]),
  skill: some(["1", "23", "1001"]),
  mode: some(WORK_MODES),
  engagement: some(OFFERED_ENGAGEMENT_TYPES),
  pay: fc.option(fc.integer({ min: 1, max: PAY_MAX })),
  hours: fc.option(fc.integer({ min: 1, max: HOURS_MAX })),
  sort: fc.constantFrom(...SORTS),
});

describe("an address", () => {
  it("is read back as the filter that it was made of", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(toQuery(filter))).toEqual({ filter, ignored: [] });
      }),
    );
  });

  it("is the same for the same filter, in whatever order it was typed", () => {
    const a = read("theme=care&theme=tourism&q=在庫&mode=remote").filter;
    const b = read("mode=remote&q=在庫&theme=tourism&theme=care&theme=care").filter;
    expect(toQuery(a)).toBe(toQuery(b));
  });

  it("always has an answer that the schema takes, whatever it says", () => {
    const names = Object.keys(NO_FILTER);
    const anything = fc.array(
      fc.tuple(fc.constantFrom(...names, "x"), fc.string({ unit: "binary" })),
    );
    fc.assert(
      fc.property(anything, (pairs) => {
        const { filter } = parseFilter(new URLSearchParams(pairs));
        expect(searchFilterSchema.parse(filter)).toEqual(filter);
        expect(filter.q).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it.each([
    ["pay=abc", "pay"],
    ["pay=-1", "pay"],
    ["pay=1e9", "pay"],
    ["hours=0", "hours"],
    ["prefecture=48", "prefecture"],
    ["theme=%00", null],
    ["skill=0", "skill"],
    ["mode=mars", "mode"],
    ["engagement=employment", "engagement"],
    ["sort=random", "sort"],
    [`q=${"あ".repeat(101)}`, "q"],
    ["q=a&q=b", "q"],
    ["foo=bar", null],
  ])("%s tells that %s was left out", (query, name) => {
    expect(read(query).ignored).toEqual(name === null ? [] : [name]);
  });

  it("reads full-width digits", () => {
    expect(read("pay=３０００").filter.pay).toBe(3000);
  });

  it("keeps the good values beside a bad one", () => {
    const { filter, ignored } = read("mode=mars&mode=remote");
    expect(filter.mode).toEqual(["remote"]);
    expect(ignored).toEqual(["mode"]);
  });
});

describe("a filter", () => {
  it("loses one condition at a time", () => {
    const { filter } = read("q=在庫&theme=care&theme=tourism&pay=2000");
    expect(toQuery(without(filter, "theme", "care"))).toBe(
      toQuery(read("q=在庫&theme=tourism&pay=2000").filter),
    );
    expect(without(filter, "q").q).toBe("");
    expect(without(filter, "pay").pay).toBeNull();
  });

  it("without conditions leaves nothing out; the order is none", () => {
    expect(isNarrowed(NO_FILTER)).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, sort: "pay" })).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, hours: 5 })).toBe(true);
  });

  it("forgets codes that do not exist, and says so", () => {
    const known = {
      theme: new Set(["care"]),
      prefecture: new Set(["15"]),
      skill: new Set<string>(),
    };
    const parsed = knownOnly(read("theme=care&theme=xx&prefecture=15&skill=7"), known);
    expect(parsed.filter).toMatchObject({ theme: ["care"], prefecture: ["15"], skill: [] });
    expect(parsed.ignored).toEqual(["theme", "skill"]);
  });
});
