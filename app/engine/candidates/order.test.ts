import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SORTS } from "./filter";
import { ORDERS, type Placed, startOf, tieOf } from "./order";

const days = fc.constantFrom(null, "2026-01-31", "2026-11-01", "2026-11-02");
const places: fc.Arbitrary<Placed[]> = fc.uniqueArray(
  fc.record({
    score: fc.constantFrom(0, 50, 72.38095238095238, 72.4, 100),
    confirmedOn: days,
    // Two hashes may collide.
    tie: fc.nat(3),
    talentId: fc.uuid(),
  }),
  { selector: ({ talentId }) => talentId, maxLength: 30 },
);

describe("the orders", () => {
  it.each(SORTS)("by %s are total: no page leaves out or repeats anybody", (sort) => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const list = [...all].sort(ORDERS[sort]);
        const read: Placed[] = [];
        for (let last: Placed | undefined; read.length < list.length; last = read.at(-1)) {
          const from: Placed | undefined = last;
          const rest = from ? list.filter((place) => ORDERS[sort](place, from) > 0) : list;
          read.push(...rest.slice(0, size));
        }
        expect(read).toEqual(list);
      }),
    );
  });

  it("by confirmation has the newest first, then the best, then who has never confirmed", () => {
    const place = (score: number, confirmedOn: string | null) => ({
      score,
      confirmedOn,
      tie: 0,
      talentId: "x",
    });
    const list = [
      place(90, null),
      place(60, "2026-11-01"),
      place(70, "2026-11-01"),
      place(50, "2026-11-02"),
    ];
    expect(list.sort(ORDERS.confirmed).map(({ score }) => score)).toEqual([50, 70, 60, 90]);
  });

  it("favour nobody among equals: each opening has an order of its own", () => {
    const people = Array.from({ length: 20 }, (_, i) => `person-${i}`);
    const orderFor = (openingId: string) =>
      people
        .map((talentId) => ({
          score: 70,
          confirmedOn: null,
          tie: tieOf(talentId, openingId),
          talentId,
        }))
        .sort(ORDERS.score)
        .map(({ talentId }) => talentId);
    expect(orderFor("one")).toEqual(orderFor("one"));
    expect(orderFor("one")).not.toEqual(orderFor("another"));
  });
});

describe("where a page begins", () => {
  const placed = (talentId: string, tie: number) => ({
    score: 70,
    confirmedOn: null,
    tie,
    talentId,
  });
  const list = [placed("c", 1), placed("a", 2), placed("b", 3)];
  const behind = (talentId: string) => {
    const start = startOf({ score: 70, confirmedOn: null, talentId }, list);
    return list.filter((person) => ORDERS.score(person, start) > 0).map((each) => each.talentId);
  };

  it("is behind the person named", () => {
    expect(behind("a")).toEqual(["b"]);
  });

  it("tells nobody who has gone from somebody who hides", () => {
    const [gone, hidden] = [behind(""), behind("zz")];
    expect(gone).toEqual(["c", "a", "b"]);
    expect(hidden).toEqual(gone);
  });
});
