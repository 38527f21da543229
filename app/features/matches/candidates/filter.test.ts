import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CANDIDATE_TABS,
  CONFIRMED_CHOICES,
  EVIDENCE_CHOICES,
  ONSITE_CHOICES,
  SORTS,
} from "~/engine/candidates/filter";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { type AskedList, activeKeys, FILTER_KEYS, filterSearch, readFilter } from "./filter";

const NOTHING = readFilter(new URLSearchParams());

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const filters: fc.Arbitrary<AskedList> = fc.record({
  tab: fc.constantFrom(...CANDIDATE_TABS),
  prefecture: orNull(["01", "15", "47"]),
  onsite: orNull(ONSITE_CHOICES),
  engagement: orNull(OFFERED_ENGAGEMENT_TYPES),
  evidence: orNull(EVIDENCE_CHOICES),
  confirmed: orNull(CONFIRMED_CHOICES),
  score: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 100 })),
  skill: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 999_999_999 })),
  sort: fc.constantFrom(...SORTS),
});

/** Addresses with our own names in them, and any others. */
const searches = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...FILTER_KEYS, "tab", "sort", "after", "c"), fc.string()),
      fc.oneof(fc.constantFrom("", "15", "remote", "0", "-1", "1e3", "__proto__"), fc.string()),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs));

describe("readFilter", () => {
  it("reads what filterSearch wrote", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFilter(new URLSearchParams(filterSearch(filter).toString()))).toEqual(filter);
      }),
    );
  });

  it("makes a filter of any address, one that has an address itself", () => {
    fc.assert(
      fc.property(searches, (search) => {
        const filter = readFilter(search);
        expect(readFilter(filterSearch(filter))).toEqual(filter);
        expect(filter.score === null || (filter.score >= 1 && filter.score <= 100)).toBe(true);
        expect(filter.prefecture ?? "00").toMatch(/^\d\d$/);
        expect(SORTS).toContain(filter.sort);
      }),
    );
  });

  it("takes what a form sends with every choice left open for no filter", () => {
    const blank = new URLSearchParams([...FILTER_KEYS.map((key) => [key, ""]), ["sort", "score"]]);
    expect(readFilter(blank)).toEqual(NOTHING);
    expect(activeKeys(NOTHING)).toEqual([]);
    expect(filterSearch(NOTHING).toString()).toBe("");
  });

  it.each(["prefecture=1", "score=0", "score=101", "score=70.5", "skill=x", "onsite=days2"])(
    "ignores %s",
    (search) => expect(readFilter(new URLSearchParams(search))).toEqual(NOTHING),
  );
});
