/** What must hold for every valid input, tried on generated ones. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairKey } from "./context";
import { hash32 } from "./hash";
import { explain, explainFor, rankTalents, scorePair } from "./index";
import { FACTOR_KEYS, type GateKey, VIEWERS } from "./keys";
import { anyContext, anyOpening, anyPair, anyTalent, weightsOf } from "./testing/arbitraries";
import { oracle } from "./testing/oracle";
import type * as types from "./types";

type TalentInput = types.TalentInput;
type OpeningInput = types.OpeningInput;

const RUNS = { numRuns: 300 };

test("a score is the oracle's, finite, and from 0 to 100", () => {
  fc.assert(
    fc.property(anyPair, ([t, o, c, w]) => {
      const { score, q, p, eligible, confidence } = scorePair(t, o, c, w);
      expect({ score, q, p, eligible }).toEqual(oracle(t, o, c, w));
      expect(score >= 0 && score <= 100).toBe(true);
      for (const share of [q, p, confidence]) expect(share >= 0 && share <= 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a ranking is the oracle's: score everyone, then sort", () => {
  const crowd = fc.uniqueArray(anyTalent, { selector: (t) => t.id, maxLength: 25 });
  const all = fc.boolean();
  fc.assert(
    fc.property(crowd, anyOpening, anyContext, weightsOf, all, (people, o, c, w, everyone) => {
      const expected = people
        .map((t) => ({ t, ...oracle(t, o, c, w) }))
        .filter((x) => everyone || x.eligible)
        .sort((a, b) => {
          if (a.eligible !== b.eligible) return a.eligible ? -1 : 1;
          if (a.score !== b.score) return b.score - a.score;
          if (a.q !== b.q) return b.q - a.q;
          const [later, other] = [a.t.confirmedOn ?? "", b.t.confirmedOn ?? ""];
          if (later !== other) return later > other ? -1 : 1;
          return hash32(pairKey(a.t.id, o.id)) - hash32(pairKey(b.t.id, o.id));
        });
      const include = everyone ? "all" : "eligible";
      const ranked = rankTalents(o, people, c, { weights: w, include });
      expect(ranked.map((x) => [x.id, x.score])).toEqual(expected.map((x) => [x.t.id, x.score]));
      const top = rankTalents(o, people, c, { weights: w, include, limit: 3 });
      expect(top).toEqual(ranked.slice(0, 3));
    }),
    RUNS,
  );
});

test("the order of every list in the input changes nothing", () => {
  fc.assert(
    fc.property(anyPair, ([t, o, c, w]) => {
      expect(explain(reversed(t), reversed(o), c, w)).toEqual(explain(t, o, c, w));
    }),
    RUNS,
  );
});

test("the order of the people, and who is who among equals, changes nothing", () => {
  fc.assert(
    fc.property(fc.array(anyTalent, { maxLength: 8 }), anyPair, (others, [t, o, c, w]) => {
      const named = others.map((other, i) => ({ ...other, id: `other ${i}` }));
      const people = [...named, { ...t, id: "twin 1" }, { ...t, id: "twin 2" }];
      const options = { weights: w, include: "all" } as const;
      const there = rankTalents(o, people, c, options);
      expect(rankTalents(o, [...people].reverse(), c, options)).toEqual(there);
      const [a, b] = there.filter((x) => x.id.startsWith("twin"));
      expect([a?.score, a?.q, a?.p, a?.eligible]).toEqual([b?.score, b?.q, b?.p, b?.eligible]);
    }),
    RUNS,
  );
});

test("doubling all factor weights changes nothing", () => {
  fc.assert(
    fc.property(anyPair, ([t, o, c, w]) => {
      const doubled = { ...w, ...Object.fromEntries(FACTOR_KEYS.map((key) => [key, 2 * w[key]])) };
      expect(scorePair(t, o, c, doubled)).toEqual(scorePair(t, o, c, w));
    }),
    RUNS,
  );
});

test("a side is the ordered sum of its contributions, in every view; views are plain JSON", () => {
  fc.assert(
    fc.property(anyPair, fc.constantFrom(...VIEWERS), ([t, o, c, w], viewer) => {
      const view = explainFor(explain(t, o, c, w), viewer);
      for (const { value, factors } of [view.sides.q, view.sides.p]) {
        const sum = factors.reduce((before, factor) => before + factor.contribution, 0);
        const applicable = factors.some((f) => f.state !== "not_applicable" && f.weight > 0);
        expect(value).toBe(applicable ? Math.min(1, sum) : w.neutral);
      }
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    }),
    RUNS,
  );
});

test("what is blanked never fails a gate, except a must-skill", () => {
  const blanks = [
    ...["prefecture", "onsiteDaysMax", "relocation", "hoursMax", "availableFrom", "wishedPay"],
    ...["engagementTypes", "languages"],
  ] as (keyof TalentInput)[];
  fc.assert(
    fc.property(anyPair, fc.constantFrom(...blanks), ([t, o, c, w], field) => {
      const blank = { ...t, [field]: Array.isArray(t[field]) ? [] : null };
      // A stated maximum answers for the journey; without it the journey itself is asked about.
      if (field === "onsiteDaysMax") Object.assign(blank, { relocation: null });
      const before = scorePair(t, o, c, w).failedGates;
      for (const gate of scorePair(blank, o, c, w).failedGates) expect(before).toContain(gate);
    }),
    RUNS,
  );
});

describe("meeting a gate", () => {
  const meet: Partial<Record<GateKey, (t: TalentInput, o: OpeningInput) => Partial<TalentInput>>> =
    {
      engagement: (_, o) => ({ engagementTypes: o.engagementTypes }),
      must_skills: (t, o) => ({ skills: withMusts(t, o) }),
      onsite: (_, o) => ({ onsiteDaysMax: o.onsiteDays, relocation: true }),
      hours: (_, o) => ({ hoursMax: o.hoursMin, hoursMin: null }),
      language: (_, o) => ({ languages: o.languages }),
    };
  test.each(Object.entries(meet))("%s never lowers q", (gate, change) => {
    fc.assert(
      fc.property(anyPair, ([t, o, c, w]) => {
        const before = scorePair(t, o, c, w);
        fc.pre(before.failedGates.includes(gate as GateKey));
        const after = scorePair({ ...t, ...change(t, o) }, o, c, w);
        expect(after.failedGates).not.toContain(gate);
        expect(after.q).toBeGreaterThanOrEqual(before.q);
      }),
      { numRuns: 150 },
    );
  });
});

function withMusts(t: TalentInput, o: OpeningInput): TalentInput["skills"] {
  const levels = new Map(o.requirements.filter((r) => r.must).map((r) => [r.skillId, r.level]));
  const raised = t.skills.map((s) => ({ ...s, level: Math.max(s.level, levels.get(s.id) ?? 0) }));
  for (const s of t.skills) levels.delete(s.id);
  return [
    ...raised,
    ...[...levels].map(([id, l]) => ({ id, level: l, evidence: "self" as const })),
  ];
}

function reversed<T extends object>(value: T): T {
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, field]) => [key, Array.isArray(field) ? [...field].reverse() : field]),
  ) as T;
}
