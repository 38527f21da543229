import { expect, test } from "vitest";
import { MATCH_STATES, type MatchState } from "./types";
import { groupByWaiting, waitingFor } from "./waiting";

const NOW = "2026-11-24T00:00:00Z";
const match = (state: MatchState, company: string | null, talent: string | null) => ({
  state,
  consents: { company, talent },
});

test("a proposed match waits for the operator, whoever asked", () => {
  expect(waitingFor(match("proposed", NOW, null), "company")).toBe("operator");
  expect(waitingFor(match("proposed", null, NOW), "talent")).toBe("operator");
});

test("an application whose consent a change has voided waits for the talent again", () => {
  expect(waitingFor(match("proposed", null, null), "talent")).toBe("you");
});

test("an introduced match waits for whoever has not agreed", () => {
  expect(waitingFor(match("introduced", null, NOW), "company")).toBe("you");
  expect(waitingFor(match("introduced", null, NOW), "talent")).toBe("other");
  expect(waitingFor(match("introduced", null, null), "talent")).toBe("you");
});

test("every later state is connected or closed for both sides", () => {
  const later = MATCH_STATES.filter((state) => state !== "proposed" && state !== "introduced");
  for (const state of later) {
    const expected = state === "closed" ? "closed" : "connected";
    expect(waitingFor(match(state, NOW, NOW), "company")).toBe(expected);
    expect(waitingFor(match(state, NOW, NOW), "talent")).toBe(expected);
  }
});

test("groups begin with what waits for the reader, keep their order and are never empty", () => {
  const matches = [
    { id: 1, ...match("closed", null, null) },
    { id: 2, ...match("introduced", null, NOW) },
    { id: 3, ...match("connected", NOW, NOW) },
    { id: 4, ...match("introduced", null, null) },
  ];
  const groups = groupByWaiting(matches, "company");
  expect(groups.map(({ waiting, matches }) => [waiting, matches.map(({ id }) => id)])).toEqual([
    ["you", [2, 4]],
    ["connected", [3]],
    ["closed", [1]],
  ]);
});
