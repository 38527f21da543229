import { describe, expect, test } from "vitest";
import { consent, day, decimal, integer, ticked, yen } from "./values";

describe("numbers", () => {
  test.each([
    ["12", 12],
    [" １２ ", 12],
    ["1,200", 1200],
    ["-3", -3],
  ])("%j is %d", (typed, value) => {
    expect(integer(-10, 10_000).parse(typed)).toBe(value);
  });

  test.each(["", "1e3", "0x10", "1.5", "Infinity", "12人", "9".repeat(30)])(
    "%j is none",
    (typed) => {
      expect(integer(-10, 10_000).safeParse(typed).success).toBe(false);
    },
  );

  test("decimals", () => {
    expect(decimal(0, 2).parse("1.5")).toBe(1.5);
  });
});

test.each([
  ["1200000", 1_200_000],
  ["¥1,200,000", 1_200_000],
  ["１２０万円", 1_200_000],
  ["1.5万", 15_000],
  ["3000円", 3_000],
])("%j is %d yen", (typed, value) => {
  expect(yen(0, 10_000_000).parse(typed)).toBe(value);
});

test("days have limits of their own", () => {
  const soon = day({ min: "2026-11-24", max: "2027-03-31" });
  expect(soon.parse("2026-11-24")).toBe("2026-11-24");
  expect(soon.safeParse("2026-11-23").success).toBe(false);
  expect(soon.safeParse("2027-04-01").success).toBe(false);
  expect(day().safeParse("2026-02-30").success).toBe(false);
  expect(day().safeParse("24.11.2026").success).toBe(false);
});

test("an unticked box is not sent at all", () => {
  expect(ticked.parse(undefined)).toBe(false);
  expect(ticked.parse("on")).toBe(true);
  expect(consent.safeParse(undefined).success).toBe(false);
  expect(consent.safeParse("off").success).toBe(false);
});
