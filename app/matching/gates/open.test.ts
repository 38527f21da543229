import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { openGate } from "./open";

test("passes inside the dates, first and last day included", () => {
  for (const asOf of ["2026-03-01", "2026-04-01", "2026-05-31"]) {
    expect(openGate.check(pair({ context: { asOf } }))).toEqual({ outcome: "pass" });
  }
});

test("a missing date is no bound", () => {
  const opening = { opensOn: null, expiresOn: null };
  for (const asOf of ["1999-01-01", "2099-12-31"]) {
    expect(openGate.check(pair({ opening, context: { asOf } })).outcome).toBe("pass");
  }
});

test.each([
  ["a draft", { opening: { published: false } }, "opening_unpublished"],
  ["the day before", { context: { asOf: "2026-02-28" } }, "opening_not_yet_open"],
  ["the day after", { context: { asOf: "2026-06-01" } }, "opening_expired"],
  ["a talent on a break", { talent: { active: false } }, "talent_inactive"],
])("fails for %s", (_, change, reason) => {
  expect(openGate.check(pair(change))).toEqual({ outcome: "fail", reason });
});

test("gives the dates and the day that they clash with", () => {
  expect(openGate.facts(pair({ context: { asOf: "2026-06-01" } }))).toEqual([
    { key: "published", opening: true },
    {
      key: "open_period",
      opening: { opensOn: "2026-03-01", expiresOn: "2026-05-31" },
      context: "2026-06-01",
    },
    { key: "active", talent: true },
  ]);
});
