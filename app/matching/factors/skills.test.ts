import { expect, test } from "vitest";
import { FACTOR_KEYS } from "../keys";
import { scorePair } from "../score";
import {
  context,
  NO_RELATIONS,
  need,
  opening,
  pair,
  RELATIONS,
  skill,
  talent,
} from "../testing/fixtures";
import type { HeldSkill, Requirement } from "../types";
import { DEFAULT_WEIGHTS, type Weights } from "../weights";
import { skillFit, skillsFactor } from "./skills";

const must = { must: true };

function value(requirements: Requirement[], skills: HeldSkill[], weights?: Partial<Weights>) {
  return skillsFactor.rate(
    pair({
      talent: { skills },
      opening: { requirements },
      context: { relations: RELATIONS },
      ...(weights && { weights }),
    }),
  ).value;
}

test("no requirements: not applicable", () => {
  expect(skillsFactor.rate(pair({ opening: { requirements: [] } })).state).toBe("not_applicable");
  expect(skillFit([skill(1, 1)], [], NO_RELATIONS)).toBeNull();
});

test("a blank profile is a known nothing: no blank beats an honest skill", () => {
  expect(value([need(1, 3)], [])).toBe(0);
  expect(value([need(1, 3)], [skill(1, 1)])).toBeCloseTo(1 / 3, 12);
});

test("requirements weigh in by their weight: Σw·c/Σw", () => {
  expect(value([need(1, 4, { weight: 3 }), need(9, 2)], [skill(1, 2)])).toBeCloseTo(0.375, 12);
});

test("each missed must multiplies by 0.8", () => {
  const skills = [skill(1, 2), skill(4, 2)];
  const requirements = [need(1, 4, must), need(4, 4, must)];
  expect(value([need(1, 4), need(4, 4)], skills)).toBeCloseTo(0.5, 12);
  expect(value(requirements, skills)).toBeCloseTo(0.5 * 0.64, 12);
});

test("a related skill counts for a wanted skill", () => {
  expect(value([need(1, 4)], [skill(2, 4)])).toBeCloseTo(0.6, 12);
});

test("with a must missed the discount is whole; with it met it is capped", () => {
  const requirements = [need(1, 1), need(4, 5, must)];
  // Cover (1 − 0.4 + 0.8) / 2, times 0.8 for the must.
  expect(value(requirements, [skill(1, 5), skill(4, 4)])).toBeCloseTo(0.7 * 0.8, 12);
  // Cover 1; the discount of 0.2 is cut to 0.05 of q, which is 0.1 of a factor with half of q.
  expect(value(requirements, [skill(1, 5), skill(4, 5)])).toBeCloseTo(0.9, 12);
});

test("below its cap the discount is 0.1 for each level", () => {
  expect(value([need(1, 4), need(4, 2)], [skill(1, 5), skill(4, 2)])).toBeCloseTo(0.95, 12);
});

test.each([
  ["paid", {}],
  [
    "unpaid: cost leaves q and the share of skills grows",
    { engagementTypes: ["pro_bono"] as const },
  ],
])("the cap is exactly 5 points of q: %s", (_, change) => {
  const requirements = [need(1, 1, must), need(4, 1, must)];
  const wanted = opening({ requirements, ...change });
  const q = (level: number) =>
    scorePair(talent({ skills: [skill(1, level), skill(4, level)] }), wanted, context()).q;
  expect(q(1) - q(5)).toBeCloseTo(0.05, 12);
  expect(q(1) - q(2)).toBeCloseTo(0.05, 12);
});

test("the cap holds for any weights of the factors", () => {
  const wanted = opening({ requirements: [need(1, 1, must)] });
  const zero = Object.fromEntries(FACTOR_KEYS.map((key) => [key, 0]));
  for (const skills of [1, 100]) {
    for (const cost of [0, 100]) {
      const weights = { ...DEFAULT_WEIGHTS, ...zero, skills, cost } as Weights;
      const q = (level: number) =>
        scorePair(talent({ skills: [skill(1, level)] }), wanted, context(), weights).q;
      expect(q(1) - q(5)).toBeLessThanOrEqual(0.05 + 1e-12);
    }
  }
});

test("skillFit is the factor that ranks people", () => {
  const requirements = [need(1, 2, { weight: 2.5 }), need(4, 5, must)];
  const skills = [skill(1, 5), skill(4, 4)];
  expect(skillFit(skills, requirements, RELATIONS)).toBe(value(requirements, skills));
});

test("gives the breakdown, the missed musts and the discount", () => {
  const facts = skillsFactor.facts(
    pair({
      talent: { skills: [skill(1, 5, "course"), skill(2, 2)] },
      opening: { requirements: [need(3, 2, must), need(1, 2, { weight: 3 })] },
      context: { relations: RELATIONS },
    }),
  );
  expect(facts).toMatchObject([
    {
      key: "requirement",
      opening: { skillId: 1, level: 2, weight: 3, must: false },
      talent: { level: 5, evidence: "course", relatedSkillId: 2, relatedLevel: 2 },
      context: { covered: 1, source: "direct", similarity: 1, over: 3 },
    },
    {
      key: "requirement",
      opening: { skillId: 3, must: true },
      talent: { level: null, evidence: null, relatedSkillId: 1, relatedLevel: 5 },
      context: { covered: 0.3, source: "related", similarity: 0.5, over: 0 },
    },
    { key: "missed_musts", context: 1 },
    { key: "overqualification", context: { capped: false } },
  ]);
});

test("the discount fact is what the factor loses, and tells when it was capped", () => {
  const facts = skillsFactor.facts(
    pair({ talent: { skills: [skill(1, 5)] }, opening: { requirements: [need(1, 1)] } }),
  );
  expect(facts.at(-1)).toEqual({
    key: "overqualification",
    context: { discount: expect.closeTo(0.1, 12), capped: true },
  });
  const exact = skillsFactor.facts(
    pair({ talent: { skills: [skill(1, 1)] }, opening: { requirements: [need(1, 1)] } }),
  );
  expect(exact.at(-1)).toEqual({
    key: "overqualification",
    context: { discount: 0, capped: false },
  });
});
