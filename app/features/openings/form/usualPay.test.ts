import { describe, expect, it } from "vitest";
import { placeOnLine, positionOf, type UsualPay } from "./usualPay";

const USUAL: UsualPay = { basis: "all", openings: 12, low: 3000, median: 3600, high: 4000 };

describe("a pay beside what is usual", () => {
  it.each([
    [2099, "farBelow"],
    [2100, "below"],
    [2999, "below"],
    [3000, "within"],
    [4000, "within"],
    [4001, "above"],
  ] as const)("of %d is %s", (hourly, position) => {
    expect(positionOf(hourly, USUAL)).toBe(position);
  });

  it("stands on the line in its order and never beside it", () => {
    const places = [0, 2500, 3000, 3600, 4000, 99_999].map((pay) => placeOnLine(pay, USUAL));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(0)).toBe(0);
    expect(places.at(-1)).toBe(100);
    expect(placeOnLine(3000, { ...USUAL, median: 3000, high: 3000 })).toBeGreaterThan(0);
  });
});
