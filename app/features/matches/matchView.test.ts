import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countWaiting,
  MATCH_SORTS,
  matchViewSearch,
  pageAfter,
  readMatchView,
  viewMatches,
} from "./matchView";
import type { MatchState } from "./types";
import { WAITING } from "./waiting";

const match = (id: string, state: MatchState, score: number | null, day: number) => ({
  id,
  state,
  score,
  consents: { company: null, talent: null },
  // As the embedded database spells it and as the hosted one does.
  stateChangedAt: day % 2 ? `2026-11-0${day} 09:00:00+00` : `2026-11-0${day}T09:00:00Z`,
});
const MATCHES = [
  match("a", "closed", 90, 9),
  match("b", "introduced", 60, 1),
  match("c", "introduced", null, 3),
  match("d", "introduced", 70, 2),
  match("e", "connected", 80, 4),
];
const ids = (search: string) =>
  viewMatches(MATCHES, readMatchView(new URLSearchParams(search)), "company").map(({ id }) => id);

describe("a view of matches", () => {
  it("has what waits for the reader first, the newest change in front", () => {
    expect(ids("")).toEqual(["c", "d", "b", "e", "a"]);
  });

  it("by score has the best of each group in front, unknown scores last", () => {
    expect(ids("sort=score")).toEqual(["d", "b", "c", "e", "a"]);
  });

  it("of one group holds no other", () => {
    expect(ids("waiting=closed")).toEqual(["a"]);
    expect(ids("waiting=operator")).toEqual([]);
  });

  it("ignores what is no view", () => {
    expect(ids("waiting=x&sort=__proto__")).toEqual(ids(""));
  });

  it("counts every match once", () => {
    expect(countWaiting(MATCHES, "company")).toEqual({
      you: 3,
      operator: 0,
      other: 0,
      connected: 1,
      closed: 1,
    });
  });

  it("is read as its address was written", () => {
    for (const waiting of [null, ...WAITING]) {
      for (const sort of MATCH_SORTS) {
        const view = { waiting, sort };
        expect(readMatchView(new URLSearchParams(matchViewSearch(view)))).toEqual(view);
      }
    }
  });
});

describe("pages", () => {
  it("together are the list", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 170 }), (count) => {
        const list = Array.from({ length: count }, (_, i) => ({ id: String(i) }));
        const read: { id: string }[] = [];
        let after: string | null = null;
        do {
          const part: ReturnType<typeof pageAfter> = pageAfter(list, after);
          read.push(...part.page);
          after = part.next;
        } while (after !== null);
        expect(read).toEqual(list);
      }),
    );
  });

  it("behind a match that is gone begin anew", () => {
    expect(pageAfter([{ id: "a" }], "x")).toEqual({ page: [{ id: "a" }], next: null });
  });
});
