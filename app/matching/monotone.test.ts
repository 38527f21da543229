/** Every factor is monotone in its own input: more of what it asks for never lowers it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { P_FACTORS, Q_FACTORS } from "./factors/all";
import type { FactorKey } from "./keys";
import type { Pair } from "./pair";
import { need, pair, RELATIONS } from "./testing/fixtures";
import { EVIDENCE_KINDS, type HeldSkill, type Pay } from "./types";

function value(key: FactorKey, of: Pair): number {
  const factor = [...Q_FACTORS, ...P_FACTORS].find((each) => each.key === key);
  return factor?.rate(of).value ?? Number.NaN;
}

function rises(key: FactorKey, low: Pair, high: Pair) {
  expect(value(key, high)).toBeGreaterThanOrEqual(value(key, low));
}

const level = fc.integer({ min: 1, max: 5 });
const person = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 5 }),
    level,
    evidence: fc.constantFrom(...EVIDENCE_KINDS),
  }),
  { selector: (skill) => skill.id },
);
const requirements = fc.uniqueArray(
  fc.record({
    skillId: fc.integer({ min: 1, max: 5 }),
    level,
    weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
    must: fc.boolean(),
  }),
  { selector: (each) => each.skillId, minLength: 1 },
);
const weights = fc.record({
  overPerLevel: fc.double({ min: 0, max: 0.25, noNaN: true }),
  overCap: fc.double({ min: 0, max: 0.05, noNaN: true }),
  missedMust: fc.double({ min: 0, max: 1, noNaN: true }),
  related: fc.double({ min: 0, max: 1, noNaN: true }),
});

test.each(["skills", "evidence", "growth"] as const)("%s: a level up to the need", (key) => {
  fc.assert(
    fc.property(person, requirements, weights, fc.nat(4), (skills, needs, w, pick) => {
      const asked = needs[pick % needs.length] ?? need(1, 1);
      const held = skills.find((skill) => skill.id === asked.skillId);
      fc.pre((held?.level ?? 0) < asked.level);
      const others = skills.filter((skill) => skill !== held);
      const higher: HeldSkill = {
        id: asked.skillId,
        level: (held?.level ?? 0) + 1,
        evidence: held?.evidence ?? "self",
      };
      const at = (list: HeldSkill[]) =>
        pair({
          talent: { skills: list, learning: [1, 2] },
          opening: { requirements: needs },
          context: { relations: RELATIONS },
          weights: w,
        });
      rises(key, at(skills), at([...others, higher]));
    }),
    { numRuns: 500 },
  );
});

test("evidence: better proof", () => {
  fc.assert(
    fc.property(person, requirements, fc.nat(4), (skills, needs, pick) => {
      const at = (list: HeldSkill[]) =>
        pair({
          talent: { skills: list },
          opening: { requirements: needs },
          context: { relations: RELATIONS },
        });
      const proven = skills.map((skill, i) =>
        i === pick ? { ...skill, evidence: "endorsed" as const } : skill,
      );
      rises("evidence", at(skills), at(proven));
    }),
  );
});

const twoOf = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const unit = fc.constantFrom("hour", "month", "total");

test.each(["cost", "pay"] as const)("%s: a higher budget, and a lower wish", (key) => {
  fc.assert(
    fc.property(twoOf(1_000_000), fc.nat(1_000_000), unit, unit, ([low, high], fixed, a, b) => {
      const at = (wish: number, budget: number) => {
        const wishedPay: Pay = { amount: wish, unit: a };
        return pair({ talent: { wishedPay }, opening: { pay: { amount: budget, unit: b } } });
      };
      rises(key, at(fixed, low), at(fixed, high));
      rises(key, at(high, fixed), at(low, fixed));
    }),
  );
});

test("availability: more hours, and an earlier start", () => {
  const days = ["2026-03-01", "2026-05-01", "2026-05-02", "2026-07-01", "2027-01-01"];
  fc.assert(
    fc.property(twoOf(60), twoOf(4), ([few, many], [early, late]) => {
      const at = (hoursMax: number, day: number) =>
        pair({ talent: { hoursMin: null, hoursMax, availableFrom: days[day] ?? null } });
      rises("availability", at(few, early), at(many, early));
      rises("availability", at(few, late), at(few, early));
    }),
  );
});

test("hours: a wider wish", () => {
  fc.assert(
    fc.property(twoOf(20), twoOf(40), twoOf(20), ([from, from2], [a, b], [to, to2]) => {
      const at = (hoursMin: number, hoursMax: number) =>
        pair({ talent: { hoursMin, hoursMax }, opening: { hoursMin: a, hoursMax: b } });
      rises("hours", at(from2, 20 + to), at(from, 20 + to2));
    }),
  );
});

test("experience, place, interests, growth: one more that fits", () => {
  const codes = fc.subarray(["E", "manufacturing", "data", "x", "y"], { minLength: 1 });
  fc.assert(
    fc.property(codes, (list) => {
      const at = (fit: string[]) => {
        const code = (all: string) => [...new Set([...list, ...fit.filter((x) => x === all)])];
        return pair({
          talent: {
            industries: code("E"),
            themes: code("manufacturing"),
            industriesOfInterest: code("E"),
            themesOfInterest: code("manufacturing"),
            roles: code("data"),
            wishedPrefectures: ["47", ...fit.filter((x) => x === "16")],
            wishedModes: ["remote", ...(fit.length > 1 ? (["hybrid"] as const) : [])],
            learning: [9, ...fit.filter((x) => x === "4").map(Number)],
          },
        });
      };
      const everything = at(["E", "manufacturing", "data", "16", "4"]);
      for (const key of ["experience", "place", "interests", "growth"] as const) {
        rises(key, at([]), everything);
      }
    }),
  );
});
