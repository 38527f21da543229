import { expect, test } from "vitest";
import { withGivenEvidence } from "./givenEvidence";

const skill = (skillId: number, evidence: string, level = 3) => ({ skillId, level, evidence });
const read = (sent: string, stored: string) =>
  withGivenEvidence({ skills: [skill(1, sent)] }, { skills: [skill(1, stored)] }).skills;

test("what others gave stands, whatever was claimed", () => {
  expect(read("self", "certificate")).toEqual([skill(1, "certificate")]);
  expect(read("course", "endorsed")).toEqual([skill(1, "endorsed")]);
});

test("a claim of what only others give is one's own word", () => {
  expect(read("certificate", "self")).toEqual([skill(1, "self")]);
  expect(withGivenEvidence({ skills: [skill(2, "endorsed")] }, { skills: [] }).skills).toEqual([
    skill(2, "self"),
  ]);
});

test("what one may claim oneself stays different", () => {
  expect(read("course", "self")).toEqual([skill(1, "course")]);
});
