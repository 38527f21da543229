import { expect, test } from "vitest";
import { meanOf, NOT_APPLICABLE, rated, UNKNOWN } from "./factor";

test("an unknown part enters as the neutral value and is not counted as known", () => {
  expect(meanOf([1, null], 0.5)).toEqual({ state: "known", value: 0.75, known: 0.5 });
  expect(meanOf([1, null], 0.2)).toMatchObject({ value: 0.6 });
});

test("a zero is known", () => {
  expect(meanOf([0, 0], 0.5)).toEqual({ state: "known", value: 0, known: 1 });
});

test("nothing known is unknown; nothing that applies is not applicable", () => {
  expect(meanOf([null, null], 0.5)).toBe(UNKNOWN);
  expect(meanOf([], 0.5)).toBe(NOT_APPLICABLE);
  expect(rated(null)).toBe(UNKNOWN);
});
