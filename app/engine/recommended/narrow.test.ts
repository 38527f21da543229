import { expect, test } from "vitest";
import type { GateKey, OpeningInput, PairScore } from "~/matching";
import { NO_FILTER } from "./filter";
import { inOrder, passes, tabOf } from "./narrow";

const pair = (...failedGates: GateKey[]): PairScore => ({
  talentId: "t",
  openingId: "o",
  eligible: failedGates.length === 0,
  score: 50,
  q: 0.5,
  p: 0.5,
  confidence: 1,
  failedGates,
  unknownGates: [],
});

const opening = (change: Partial<OpeningInput> = {}): OpeningInput => ({
  id: "o",
  published: true,
  opensOn: null,
  expiresOn: "2026-12-31",
  requirements: [],
  prefecture: "18",
  mode: "hybrid",
  onsiteDays: 2,
  engagementTypes: ["side_job"],
  hoursMin: 5,
  hoursMax: 10,
  startOn: null,
  lengthMonths: 3,
  pay: null,
  industry: null,
  theme: "tourism",
  roles: [],
  seats: 1,
  languages: [],
  ...change,
});

test("just out of reach is what one condition stands in the way of", () => {
  expect(tabOf(pair(), opening({}), [])).toBe("fit");
  for (const gate of ["engagement", "must_skills", "onsite", "hours", "language"] as const) {
    expect(tabOf(pair(gate), opening({}), [])).toBe("near");
  }
  expect(tabOf(pair("onsite", "hours"), opening({}), [])).toBeNull();
});

test("each must is a condition of its own", () => {
  const needs = [1, 2].map((skillId) => ({ skillId, level: 3, weight: 1, must: true }));
  const asked = opening({ requirements: needs });
  const held = { id: 1, level: 3, evidence: "self" } as const;
  expect(tabOf(pair("must_skills"), asked, [held])).toBe("near");
  expect(tabOf(pair("must_skills"), asked, [{ ...held, level: 2 }])).toBeNull();
});

test("what is kept apart or not open is never just out of reach: why may be the firm's affair", () => {
  expect(tabOf(pair("exclusion"), opening({}), [])).toBeNull();
  expect(tabOf(pair("open"), opening({}), [])).toBeNull();
  expect(tabOf(pair("onsite", "exclusion"), opening({}), [])).toBeNull();
});

test.each([
  [{ theme: "care" }, false],
  [{ theme: "tourism" }, true],
  [{ prefecture: "13" }, false],
  [{ mode: "hybrid" }, true],
  [{ mode: "remote" }, false],
  [{ engagement: "side_job" }, true],
  [{ engagement: "contract" }, false],
] as const)("%j passes: %s", (change, expected) => {
  expect(passes(opening(), { ...NO_FILTER, ...change })).toBe(expected);
});

test("orders: as ranked, by pay an hour, by the last day; what cannot be told comes last", () => {
  const list = [
    { opening: opening({ id: "unpaid" }) },
    { opening: opening({ id: "month", pay: { amount: 100_000, unit: "month" }, expiresOn: null }) },
    {
      opening: opening({
        id: "hour",
        pay: { amount: 2_000, unit: "hour" },
        expiresOn: "2026-12-01",
      }),
    },
  ];
  const ids = (sort: Parameters<typeof inOrder>[1]) =>
    inOrder(list, sort).map(({ opening }) => opening.id);
  expect(ids("score")).toEqual(["unpaid", "month", "hour"]);
  expect(ids("pay")).toEqual(["month", "hour", "unpaid"]);
  expect(ids("deadline")).toEqual(["hour", "unpaid", "month"]);
});
