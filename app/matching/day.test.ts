import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayText } from "./day";

test("counts days from 1970-01-01", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("1969-12-31")).toBe(-1);
  expect(dayNumber("2026-04-01")).toBe(20_544);
});

test.each([
  ["a day that February does not have", "2026-02-30"],
  ["29 February of a common year", "2026-02-29"],
  ["29 February of a century that is no leap year", "1900-02-29"],
  ["31 April", "2026-04-31"],
  ["day zero", "2026-04-00"],
  ["month zero", "2026-00-10"],
  ["month thirteen", "2026-13-01"],
  ["no leading zeros", "2026-4-1"],
  ["slashes", "2026/04/01"],
  ["a time behind it", "2026-04-01T00:00:00Z"],
  ["a line break behind it", "2026-04-01\n"],
  ["full-width digits", "２０２６-04-01"],
  ["nothing", ""],
])("refuses %s", (_, text) => {
  expect(dayNumber(text)).toBeNull();
});

test.each(["2024-02-29", "2000-02-29", "0000-02-29"])("knows the leap day %s", (text) => {
  expect(dayNumber(text)).not.toBeNull();
});

test("agrees with Date for every day of four-digit years", () => {
  const utcDays = fc.integer({ min: -719_528, max: 2_932_896 });
  fc.assert(
    fc.property(utcDays, (days) => {
      const text = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(text)).toBe(days);
      expect(dayText(days)).toBe(text);
    }),
  );
});

test.each([2_932_897, -719_529, 1e300, Number.NaN, Number.POSITIVE_INFINITY])(
  "writes no day for %d",
  (number) => expect(dayNumber(dayText(number))).toBeNull(),
);
