import { expect, it } from "vitest";
import type { Counted } from "./types";
import { shownAfter } from "./useLiveFit";

const some = { low: 5, high: 9 };
const counted: Counted = {
  kind: "counted",
  fit: { people: some, steps: [], all: some, costs: [] },
  open: [],
};
const before = shownAfter(counted);

it("keeps the numbers of before while no new ones can be had", () => {
  for (const problem of [
    { kind: "offline" },
    { kind: "unavailable" },
    { kind: "limited", minutes: 3 },
  ] as const) {
    expect(shownAfter(problem, before)).toEqual({ counted, problem });
  }
});

it("takes them away where what is written cannot be counted", () => {
  const problem = { kind: "invalid" as const, fields: ["hoursMax"] };
  expect(shownAfter(problem, before)).toEqual({ counted: null, problem });
  expect(shownAfter(counted, shownAfter(problem, before))).toEqual(before);
});

it("does not speak of an earlier count where there was none", () => {
  expect(shownAfter({ kind: "offline" })).toEqual({
    counted: null,
    problem: { kind: "unavailable" },
  });
});
