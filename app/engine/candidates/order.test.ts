import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SORTS } from "./filter";
import { ORDERS, type Place } from "./order";

const days = fc.constantFrom(null, "2026-01-31", "2026-11-01", "2026-11-02");
const places: fc.Arbitrary<Place[]> = fc.uniqueArray(
  fc.record({
    score: fc.constantFrom(0, 50, 72.38095238095238, 72.4, 100),
    confirmedOn: days,
    talentId: fc.uuid(),
  }),
  { selector: ({ talentId }) => talentId, maxLength: 30 },
);

describe("the orders", () => {
  it.each(SORTS)("by %s are total: no page leaves out or repeats anybody", (sort) => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const list = [...all].sort(ORDERS[sort]);
        const read: Place[] = [];
        for (let last: Place | undefined; read.length < list.length; last = read.at(-1)) {
          const from: Place | undefined = last;
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
});
