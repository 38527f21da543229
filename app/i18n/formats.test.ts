import { describe, expect, test } from "vitest";
import { formats } from "./formats";
import { fiscalYearOf, japanDay, toInstant } from "./instant";

const ja = formats("ja");
const en = formats("en");

test("dates are Japan's, wherever the server stands", () => {
  expect(ja.date("2026-11-24")).toBe("2026年11月24日");
  expect(en.date("2026-11-24")).toBe("November 24, 2026");
  expect(ja.date("2026-11-23T15:00:00Z")).toBe("2026年11月24日");
  expect(ja.date("2026-11-23 14:59:59.07+00")).toBe("2026年11月23日");
  expect(ja.dateTime("2026-11-24T00:05:00Z")).toBe("2026年11月24日 9:05");
  expect(ja.month("2026-11-24")).toBe("2026年11月");
});

test.each([
  ["2026-11-23 14:50:57.07+00", "2026-11-23T14:50:57.070Z"],
  ["2026-11-23 14:50:57-0330", "2026-11-23T18:20:57.000Z"],
  ["2026-11-23T14:50:57+09:00", "2026-11-23T05:50:57.000Z"],
  ["2026-11-24", "2026-11-23T15:00:00.000Z"],
])("%s is %s", (value, instant) => {
  expect(toInstant(value).toISOString()).toBe(instant);
});

test("the day in Japan", () => {
  expect(japanDay("2026-11-23T15:00:00Z")).toBe("2026-11-24");
});

describe("fiscal years", () => {
  test.each([
    ["2026-03-31", 2025, "2025年度（令和7年度）"],
    ["2026-04-01", 2026, "2026年度（令和8年度）"],
    ["2019-04-01", 2019, "2019年度（平成31年度）"],
    ["2026-03-31T15:00:00Z", 2026, "2026年度（令和8年度）"],
  ])("%s", (day, year, label) => {
    expect(fiscalYearOf(day)).toBe(year);
    expect(ja.fiscalYear(day)).toBe(label);
    expect(en.fiscalYear(day)).toBe(`FY${year}`);
  });
});

test("money", () => {
  expect(ja.yen(1_200_000)).toBe("1,200,000円");
  expect(en.yen(1_200_000)).toBe("¥1,200,000");
  expect(ja.manYen(1_200_000)).toBe("120万円");
  expect(ja.manYen(15_000)).toBe("1.5万円");
  expect(ja.manYen(9_800)).toBe("9,800円");
  expect(ja.manYen(1_234_567)).toBe("123.5万円");
  expect(en.manYen(1_200_000)).toBe("¥1,200,000");
});

test("postal codes", () => {
  expect(ja.postalCode("0100001")).toBe("010-0001");
});

describe("waiting", () => {
  const since = "2026-11-24T00:00:00Z";
  test.each([
    ["2026-11-24T00:25:59Z", "25分", "25 minutes", "25 分前"],
    ["2026-11-24T03:10:00Z", "3時間", "3 hours", "3 時間前"],
    ["2026-12-06T00:00:00Z", "12日", "12 days", "12 日前"],
    ["2026-11-23T23:59:00Z", "1分", "1 minute", "1 分前"],
  ])("until %s", (now, japanese, english, ago) => {
    expect(ja.waiting(since, now)).toBe(japanese);
    expect(en.waiting(since, now)).toBe(english);
    expect(ja.ago(since, now)).toBe(ago);
  });
});
