import { describe, expect, it } from "vitest";
import { COMPARED_PLACES } from "~/engine/engine";
import type { Ranked } from "~/matching";
import { compare, countMoves } from "./compare";

const ranked = (ids: readonly string[], top = 90): Ranked[] =>
  ids.map((talentId, index) => ({
    id: talentId,
    talentId,
    openingId: "o",
    rank: index + 1,
    score: top - index,
    q: 1,
    p: 1,
    eligible: true,
    confidence: 1,
    failedGates: [],
    unknownGates: [],
  }));
const of = (now: string[], next: string[]) =>
  compare({ openingId: "o", now: ranked(now), next: ranked(next, 80) });

describe("compare", () => {
  it("tells who rises and who falls, in the new order", () => {
    const { moves, before, agreement } = of(["a", "b", "c"], ["c", "b", "a"]);
    expect(moves).toEqual([
      {
        talentId: "c",
        now: { place: 3, score: 88 },
        next: { place: 1, score: 80 },
        direction: "up",
      },
      {
        talentId: "b",
        now: { place: 2, score: 89 },
        next: { place: 2, score: 79 },
        direction: "same",
      },
      {
        talentId: "a",
        now: { place: 1, score: 90 },
        next: { place: 3, score: 78 },
        direction: "down",
      },
    ]);
    expect(before).toEqual(["a", "b", "c"]);
    expect(agreement?.tau).toBe(-1);
    expect(countMoves(moves)).toEqual({ up: 1, down: 1, same: 1 });
  });

  it("gives no place to who comes behind those that are compared", () => {
    const ids = [...Array(COMPARED_PLACES + 1).keys()].map(String);
    const first = ids[0] as string;
    const { moves } = of(ids, [...ids.slice(1), first]);
    expect(moves.at(-1)).toMatchObject({
      talentId: first,
      now: { place: 1 },
      next: { place: null },
      direction: "down",
    });
    expect(moves.at(-2)).toMatchObject({ now: { place: null }, next: { place: COMPARED_PLACES } });
  });

  it("of an opening that nobody fits is empty", () => {
    expect(of([], [])).toEqual({ openingId: "o", moves: [], before: [], agreement: null });
  });
});
