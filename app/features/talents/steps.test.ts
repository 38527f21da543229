import { expect, test } from "vitest";
import { isStep, missingSteps, pathAfter, stepStates } from "./steps";
import { storedTalent } from "./storedTalent.fixture";

const skills = [{ skill_id: 1, level: 3, evidence: "self" }];

test("only the five steps are steps", () => {
  expect(isStep("wishes")).toBe(true);
  expect([undefined, "", "Basics", "constructor", "basics/"].some(isStep)).toBe(false);
});

test("each step leads to the next, the last one home", () => {
  expect(pathAfter("basics")).toBe("/talent/profile/skills");
  expect(pathAfter("wishes")).toBe("/talent");
});

test("without a profile everything that matching needs is missing", () => {
  const states = stepStates(null);
  expect(states).toMatchObject({ basics: "needed", experience: "optional", wishes: "optional" });
  expect(missingSteps(states)).toEqual(["basics", "skills", "conditions"]);
});

test("what is missing is named in the order of the steps", () => {
  expect(missingSteps(stepStates(storedTalent()))).toEqual(["skills", "conditions"]);
  expect(missingSteps(stepStates(storedTalent({ skills })))).toEqual(["conditions"]);
  const whole = storedTalent({ skills, engagement_types: ["side_job"] });
  expect(missingSteps(stepStates(whole))).toEqual([]);
});

test("interests fill the wishes, not the experience", () => {
  const stored = storedTalent({ themes: [{ theme_code: "tourism", kind: "interest" }] });
  expect(stepStates(stored)).toMatchObject({ experience: "optional", wishes: "done" });
});
