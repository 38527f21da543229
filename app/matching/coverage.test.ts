import { expect, test } from "vitest";
import { cover, weightedMean } from "./coverage";
import { NO_RELATIONS, need, RELATIONS, skill } from "./testing/fixtures";
import type { HeldSkill, Requirement } from "./types";
import { DEFAULT_WEIGHTS, type Weights } from "./weights";

function covered(requirement: Requirement, skills: HeldSkill[], weights?: Partial<Weights>) {
  return cover(requirement, skills, RELATIONS, { ...DEFAULT_WEIGHTS, ...weights });
}

test("a level below the need covers its share: L/R", () => {
  const coverage = covered(need(1, 4), [skill(1, 3)]);
  expect(coverage).toMatchObject({ full: 0.75, discounted: 0.75, met: false, over: 0 });
});

test("each level above the need takes 0.1 off", () => {
  const coverage = covered(need(1, 2), [skill(1, 5)]);
  expect(coverage).toMatchObject({ full: 1, met: true, over: 3 });
  expect(coverage.discounted).toBeCloseTo(0.7, 12);
});

test("a skill that is absent covers nothing and proves nothing", () => {
  expect(covered(need(9, 1), [skill(1, 5, "certificate")])).toMatchObject({
    held: null,
    related: null,
    full: 0,
    discounted: 0,
    evidenced: 0,
    met: false,
  });
});

test("a related skill is worth 0.6 · similarity · min(1, L'/R), and never meets the need", () => {
  expect(covered(need(1, 4), [skill(2, 2)])).toMatchObject({ full: 0.3, met: false });
  expect(covered(need(1, 2), [skill(2, 5)])).toMatchObject({ full: 0.6, met: false });
  expect(covered(need(1, 2), [skill(3, 2)])).toMatchObject({ full: 0.3, met: false });
});

test("the best related skill counts, not the first and not the sum", () => {
  const best = { similarity: 1, value: 0.6 };
  expect(covered(need(1, 2), [skill(3, 2), skill(2, 2)]).related).toMatchObject(best);
  expect(covered(need(1, 2), [skill(2, 2), skill(3, 2)]).related).toMatchObject(best);
});

test("among equal related skills the lower id is named, in any order", () => {
  const twins = [skill(2, 1), skill(3, 2)];
  expect(covered(need(1, 2), twins).related?.skill.id).toBe(2);
  expect(covered(need(1, 2), twins.reverse()).related?.skill.id).toBe(2);
});

test("a weak skill of one's own gives way to a stronger relative", () => {
  expect(covered(need(1, 5), [skill(1, 1), skill(2, 5)]).full).toBe(0.6);
});

test("relations come from the table alone: neighbouring ids mean nothing", () => {
  expect(cover(need(1, 2), [skill(2, 5)], NO_RELATIONS, DEFAULT_WEIGHTS).full).toBe(0);
});

test("evidence takes the best proof, so a rising level never pushes out a proven relative", () => {
  const relative = skill(2, 5, "certificate");
  const before = covered(need(1, 5), [skill(1, 2), relative]).evidenced;
  const after = covered(need(1, 5), [skill(1, 4), relative]).evidenced;
  expect(before).toBe(0.6);
  expect(after).toBe(0.6);
});

test("the discount never pushes a cover below zero", () => {
  expect(covered(need(1, 1), [skill(1, 5)], { overPerLevel: 0.25 }).discounted).toBe(0);
});

test.each([
  ["tiny", [5e-324, 5e-324]],
  ["huge", [1.7e308, 1.7e308]],
  ["fractions", [0.1, 0.1]],
])("any positive weights work: %s", (_, [a, b]) => {
  const coverage = [
    covered(need(1, 2, { weight: a }), [skill(1, 2)]),
    covered(need(4, 2, { weight: b }), []),
  ];
  expect(weightedMean(coverage, (each) => each.full)).toBe(0.5);
});

test("full cover is exactly 1, whatever the weights", () => {
  const coverage = [0.1, 0.7, 3, 1e-9].map((weight, i) =>
    covered(need(10 + i, 2, { weight }), [skill(10 + i, 2)]),
  );
  expect(weightedMean(coverage, (each) => each.full)).toBe(1);
});
