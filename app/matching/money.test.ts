import { expect, test } from "vitest";
import { yenPerHour } from "./money";

test("an hourly pay needs nothing else", () => {
  expect(yenPerHour({ amount: 3000, unit: "hour" }, null, null)).toBe(3000);
});

test("a monthly pay is divided by 52/12 weeks", () => {
  expect(yenPerHour({ amount: 130_000, unit: "month" }, 10, null)).toBeCloseTo(3000, 9);
});

test("a total is divided by hours and months", () => {
  expect(yenPerHour({ amount: 780_000, unit: "total" }, 10, 6)).toBeCloseTo(3000, 9);
});

test("what cannot be converted is unknown", () => {
  expect(yenPerHour(null, 10, 6)).toBeNull();
  expect(yenPerHour({ amount: 1, unit: "month" }, null, 6)).toBeNull();
  expect(yenPerHour({ amount: 1, unit: "month" }, 0, 6)).toBeNull();
  expect(yenPerHour({ amount: 1, unit: "total" }, 10, null)).toBeNull();
  expect(yenPerHour({ amount: 1, unit: "total" }, 10, 0)).toBeNull();
});

test("nothing an hour is a known pay", () => {
  expect(yenPerHour({ amount: 0, unit: "month" }, 10, null)).toBe(0);
});
