import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Funnel } from "~/matching";
import { headCount, sameCount } from "./count";
import { toFit } from "./fit";

const FUNNEL: Funnel = {
  people: 400,
  steps: [
    { gate: "open", left: 372 },
    { gate: "engagement", left: 360 },
    { gate: "must_skills", left: 31 },
    { gate: "onsite", left: 20 },
    { gate: "hours", left: 12 },
    { gate: "language", left: 12 },
    { gate: "exclusion", left: 12 },
  ],
  onlyFailing: {
    open: 3,
    engagement: 0,
    must_skills: 100,
    onsite: 8,
    hours: 30,
    language: 1,
    exclusion: 0,
  },
  musts: [
    { skillId: 7, level: 4, fromLevel: [80, 78, 75], asWant: 90 },
    { skillId: 8, level: 1, fromLevel: [], asWant: 10 },
    { skillId: 9, level: 3, fromLevel: [1, 0], asWant: 2 },
  ],
};
const about = (people: number) => ({ low: people, high: people });

describe("how the conditions narrow people down", () => {
  const fit = toFit(FUNNEL);

  it("begins with those who could be introduced, and names neither them nor exclusions as a condition", () => {
    expect(fit.people).toEqual(about(370));
    expect(fit.all).toEqual(about(10));
    expect(fit.steps).toEqual([
      { gate: "engagement", left: about(360) },
      { gate: "must_skills", left: about(30) },
      { gate: "onsite", left: about(20) },
      { gate: "hours", left: about(10) },
      { gate: "language", left: about(10) },
    ]);
  });

  it("has the three costliest conditions, with what one step and what giving up the must brings", () => {
    expect(fit.costs).toEqual([
      {
        gate: "must_skills",
        skillId: 7,
        level: 4,
        loosenings: [
          { to: 3, after: about(90) },
          { to: "want", after: about(100) },
        ],
      },
      { gate: "hours", after: about(40) },
      { gate: "must_skills", skillId: 8, level: 1, loosenings: [{ to: "want", after: about(20) }] },
    ]);
  });

  it("is empty of costs where nothing shows", () => {
    const onlyFailing = { ...FUNNEL.onlyFailing, hours: 0, onsite: 0 };
    expect(toFit({ ...FUNNEL, musts: [], onlyFailing }).costs).toEqual([]);
  });
});

const small = fc.nat({ max: 12 });

it("tells no number of 1 to 9 people", () => {
  const funnels = fc.record({
    steps: fc.array(small, { minLength: 6, maxLength: 6 }),
    more: small,
  });
  fc.assert(
    fc.property(funnels, ({ steps, more }) => {
      const gates = FUNNEL.steps.map(({ gate }, i) => ({ gate, left: steps[i] ?? 0 }));
      const musts = [{ skillId: 1, level: 2, fromLevel: [more], asWant: more }];
      const shown = JSON.stringify(toFit({ ...FUNNEL, steps: gates, musts }));
      const pairs = [...shown.matchAll(/"low":(\d+),"high":(\d+)/g)];
      expect(pairs).not.toHaveLength(0);
      for (const [, low, high] of pairs) {
        const isRounded = low === high && Number(low) % 10 === 0;
        expect(isRounded || ["1–4", "5–9"].includes(`${low}–${high}`), `${low}–${high}`).toBe(true);
      }
    }),
  );
});

it("orders costs by what is shown, so that the order tells nothing more", () => {
  fc.assert(
    fc.property(fc.array(small, { minLength: 2, maxLength: 6 }), (gains) => {
      const musts = gains.map((asWant, i) => ({ skillId: i, level: 1, fromLevel: [], asWant }));
      const none = { ...FUNNEL.onlyFailing, engagement: 0, onsite: 0, hours: 0, language: 0 };
      const { costs, all } = toFit({ ...FUNNEL, musts, onlyFailing: none });
      const visible = gains.map((gain, i) => ({ i, after: headCount(12 + gain) }));
      const expected = visible
        .filter(({ after }) => !sameCount(after, all))
        .sort((a, b) => b.after.low - a.after.low || a.i - b.i)
        .slice(0, 3);
      expect(costs.map((cost) => cost.gate === "must_skills" && cost.skillId)).toEqual(
        expected.map(({ i }) => i),
      );
    }),
  );
});
