import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOT_APPLICABLE, rated, UNKNOWN } from "./factors/factor";
import { combine, harmonicScore } from "./side";

describe("combine", () => {
  test("is the weighted mean of known factors", () => {
    const side = combine([rated(1), rated(0.5)], [30, 10], 0.5);
    expect(side).toEqual({ value: 0.875, known: 1, contributions: [0.75, 0.125] });
  });

  test("an unknown factor stays at full weight as the neutral value", () => {
    const side = combine([rated(1), UNKNOWN], [30, 10], 0.5);
    expect(side).toEqual({ value: 0.875, known: 0.75, contributions: [0.75, 0.125] });
    expect(combine([rated(1), UNKNOWN], [30, 10], 0.1).value).toBeCloseTo(0.775, 12);
  });

  test("one good answer and blanks never beat the same answer and good others", () => {
    const blanks = combine([rated(0.9), UNKNOWN, UNKNOWN], [1, 1, 1], 0.5).value;
    const honest = combine([rated(0.9), rated(0.7), rated(0.6)], [1, 1, 1], 0.5).value;
    expect(blanks).toBeLessThan(honest);
  });

  test("what does not apply leaves the side", () => {
    const side = combine([rated(0.75), NOT_APPLICABLE], [10, 90], 0.5);
    expect(side).toEqual({ value: 0.75, known: 1, contributions: [0.75, 0] });
  });

  test("a side with nothing left is neutral and knows nothing", () => {
    expect(combine([NOT_APPLICABLE, NOT_APPLICABLE], [1, 1], 0.5)).toMatchObject({
      value: 0.5,
      known: 0,
    });
    expect(combine([rated(1)], [0], 0.5)).toMatchObject({ value: 0.5, known: 0 });
  });

  test("never exceeds 1, though the shares may add up to a rounding error more", () => {
    const weights = [2.7, 8.7, 6.7, 9.6, 7.3];
    const { value, contributions } = combine(
      weights.map(() => rated(1)),
      weights,
      0.5,
    );
    expect(contributions.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(1);
    expect(value).toBe(1);
  });
});

describe("harmonicScore", () => {
  test("is 100 · 2pq/(p+q)", () => {
    expect(harmonicScore(1, 1)).toBe(100);
    expect(harmonicScore(0.5, 0.5)).toBe(50);
    expect(harmonicScore(0.9, 0.3)).toBeCloseTo(45, 12);
  });

  test("is 0 where one side is, and where both are", () => {
    expect(harmonicScore(0, 1)).toBe(0);
    expect(harmonicScore(0, 0)).toBe(0);
  });

  test("is the same to the bit when the sides are swapped", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(unit, unit, (q, p) => harmonicScore(q, p) === harmonicScore(p, q)));
  });

  test("prefers balance to the same sum from one side", () => {
    expect(harmonicScore(0.6, 0.6)).toBeGreaterThan(harmonicScore(1, 0.2));
  });
});
