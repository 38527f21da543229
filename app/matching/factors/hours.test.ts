import { expect, test } from "vitest";
import { hoursInside } from "./hours";

const range = (min: number | null, max: number | null) => ({ min, max });

test("is the share of the opening's range inside the wished one", () => {
  expect(hoursInside(range(5, 20), range(8, 12))).toBe(1);
  expect(hoursInside(range(10, 20), range(8, 12))).toBe(0.5);
  expect(hoursInside(range(5, 9), range(8, 12))).toBe(0.25);
  expect(hoursInside(range(20, 30), range(8, 12))).toBe(0);
});

test("ranges that touch at one point share nothing", () => {
  expect(hoursInside(range(12, 20), range(8, 12))).toBe(0);
});

test("fixed hours are inside or not, ends included", () => {
  expect(hoursInside(range(5, 10), range(10, 10))).toBe(1);
  expect(hoursInside(range(5, 9), range(10, 10))).toBe(0);
  expect(hoursInside(range(10, 10), range(10, null))).toBe(1);
});

test("one end alone leaves the wish open on the other side", () => {
  expect(hoursInside(range(null, 10), range(8, 12))).toBe(0.5);
  expect(hoursInside(range(10, null), range(8, 12))).toBe(0.5);
});

test("is unknown when a side states nothing", () => {
  expect(hoursInside(range(null, null), range(8, 12))).toBeNull();
  expect(hoursInside(range(5, 10), range(null, null))).toBeNull();
});
