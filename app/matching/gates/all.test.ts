import { expect, test } from "vitest";
import { GATE_KEYS } from "../keys";
import { BLANK, need, pair } from "../testing/fixtures";
import { GATES } from "./all";

test("the gates are the keys, in their order", () => {
  expect(GATES.map((gate) => gate.key)).toEqual([...GATE_KEYS]);
});

test("a blank profile fails no gate but a must-skill", () => {
  const requirements = [need(1, 1, { must: true })];
  const blank = pair({ talent: BLANK, opening: { requirements } });
  const failed = GATES.filter((gate) => gate.check(blank).outcome === "fail");
  expect(failed.map((gate) => gate.key)).toEqual(["must_skills"]);
});

test("a blank opening fails no gate", () => {
  const blank = pair({
    opening: {
      opensOn: null,
      expiresOn: null,
      requirements: [],
      onsiteDays: null,
      engagementTypes: [],
      hoursMin: null,
      hoursMax: null,
      languages: [],
    },
  });
  expect(GATES.filter((gate) => gate.check(blank).outcome === "fail")).toEqual([]);
});
