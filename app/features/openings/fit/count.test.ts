import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeadCount, headCount } from "./count";

const people = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 3_000_000 }));
const text = ({ low, high }: HeadCount) => `${low}-${high}`;

describe("a number of people, as a firm may read it", () => {
  it.each([
    [0, "0-0"],
    [1, "1-4"],
    [4, "1-4"],
    [5, "5-9"],
    [9, "5-9"],
    [10, "10-10"],
    [14, "10-10"],
    [15, "20-20"],
    [87, "90-90"],
    [99, "100-100"],
    [104, "100-100"],
    [1049, "1000-1000"],
    [2_345_678, "2300000-2300000"],
  ])("%d: %s", (count, shown) => expect(text(headCount(count))).toBe(shown));

  it("never falls while people are added", () => {
    fc.assert(
      fc.property(people, people, (a, more) => {
        const [less, greater] = [headCount(a), headCount(a + more)];
        expect(greater.low).toBeGreaterThanOrEqual(less.low);
        expect(greater.high).toBeGreaterThanOrEqual(less.high);
      }),
    );
  });

  it("fits four numbers of people at least, unless it says that there are none", () => {
    fc.assert(
      fc.property(people, (count) => {
        const shown = text(headCount(count));
        if (shown === "0-0") return;
        expect(likes(count).length).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  it("leaves at least four answers open to how many more people a looser condition gives", () => {
    fc.assert(
      fc.property(people, fc.nat({ max: 40 }), (few, more) => {
        const least = likes(few);
        const most = likes(few + more);
        const differences = least.flatMap((a) => most.map((b) => b - a).filter((d) => d >= 0));
        // Nobody before and nobody after is the one thing that is said outright.
        if (least.length === 1 && most.length === 1) return;
        expect(new Set(differences).size).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});

/** Every number near this one that is shown alike. */
function likes(count: number): number[] {
  const shown = text(headCount(count));
  const near = Array.from({ length: 200 }, (_, i) => count - 100 + i).filter((n) => n >= 0);
  return near.filter((n) => text(headCount(n)) === shown);
}
