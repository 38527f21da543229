import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairKey } from "./context";
import { explain } from "./explain";
import type { Viewer } from "./keys";
import { context, opening, talent } from "./testing/fixtures";
import { EXCLUSION_REASONS, type ExclusionReason, type TalentInput } from "./types";
import { explainFor } from "./viewer";

function seen(viewer: Viewer, change: Partial<TalentInput> = {}, reason?: ExclusionReason) {
  const excluded = new Map(reason ? [[pairKey("t1", "o1"), reason]] : []);
  return explainFor(explain(talent(change), opening(), context({ excluded })), viewer);
}
type View = ReturnType<typeof seen>;

const factorsOf = ({ sides }: View) => [...sides.q.factors, ...sides.p.factors];
const factsOf = (view: View) => [...view.gates, ...factorsOf(view)].flatMap((each) => each.facts);
const factor = (view: View, key: string) => factorsOf(view).find((each) => each.key === key);

test("an administrator sees all of it", () => {
  const explanation = explain(talent(), opening(), context());
  expect(explainFor(explanation, "admin")).toEqual({ viewer: "admin", ...explanation });
});

test("every view is plain JSON", () => {
  for (const viewer of ["talent", "company", "admin"] as const) {
    const view = seen(viewer);
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  }
});

test("refuses a viewer that it does not know", () => {
  expect(() => seen("guest" as Viewer)).toThrow("viewer: not_allowed");
});

describe("talent", () => {
  test("sees the exact numbers, its own facts and the posting's", () => {
    const view = seen("talent");
    expect(view.score).toBe(seen("admin").score);
    expect(factor(view, "cost")?.facts[0]).toEqual({
      key: "pay",
      talent: { amount: 3000, unit: "hour" },
      opening: { amount: 4000, unit: "hour" },
    });
  });

  test.each(["own_firm", "hidden_firm"] as const)("sees %s, its own doing", (reason) => {
    const view = seen("talent", {}, reason);
    expect(view.eligible).toBe(false);
    expect(view.gates.at(-1)).toMatchObject({ key: "exclusion", reason });
  });

  test.each(["blocked", "declined"] as const)("cannot tell %s from nothing", (reason) => {
    expect(seen("talent", {}, reason)).toEqual(seen("talent"));
  });
});

describe("company", () => {
  test.each(EXCLUSION_REASONS)("cannot tell %s from nothing", (reason) => {
    expect(seen("company", {}, reason)).toEqual(seen("company"));
    expect(JSON.stringify(seen("company"))).not.toContain("exclusion");
  });

  test("sees skills with level and evidence, which are on the card", () => {
    const requirement = factor(seen("company"), "skills")?.facts[0];
    expect(requirement).toMatchObject({ talent: { level: 3, evidence: "certificate" } });
  });

  test("sees nothing else that the talent said", () => {
    const said = factsOf(seen("company")).filter((fact) => "talent" in fact && fact.talent);
    expect(new Set(said.map((fact) => fact.key))).toEqual(new Set(["requirement"]));
  });

  test("sees its own posting", () => {
    expect(factsOf(seen("company"))).toContainEqual({
      key: "hours",
      opening: { min: 8, max: 12 },
    });
  });

  test("learns no prefecture: neither home, wish nor tie, nor whether one of them fits", () => {
    const text = JSON.stringify(factsOf(seen("company", { prefecture: "14" })));
    for (const secret of ['"13"', '"14"', '"17"', "wished", "tied", "adjacent", "apart"]) {
      expect(text.replaceAll('"wished_places"', "").replaceAll('"wished_modes"', "")).not.toContain(
        secret,
      );
    }
  });

  test("of pay sees within, above, or that it is unknown: two wishes above look the same", () => {
    const wish = (amount: number) => seen("company", { wishedPay: { amount, unit: "hour" } });
    const [within, above] = [wish(4000), wish(4001)];
    expect(within).not.toEqual(above);
    const high = fc.integer({ min: 4001, max: 1_000_000 });
    fc.assert(
      fc.property(high, (amount) => {
        expect(wish(amount)).toEqual(above);
      }),
    );
    const low = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(low, (amount) => {
        expect(wish(amount)).toEqual(within);
      }),
    );
  });

  test("a wish above the budget has no value, and adds the neutral share", () => {
    const view = seen("company", { wishedPay: { amount: 4321, unit: "hour" } });
    for (const key of ["cost", "pay"]) {
      expect(factor(view, key)).toMatchObject({ state: "known", value: null });
      expect(factor(view, key)?.facts).toContainEqual({ key: "pay_fit", context: "above" });
    }
    expect(factor(view, "pay")?.contribution).toBeCloseTo(0.15, 12);
    expect(JSON.stringify(view)).not.toContain("4321");
  });

  test("within the budget its numbers are the exact ones", () => {
    const { score, sides } = seen("company");
    const exact = seen("admin");
    expect(score).toBe(exact.score);
    expect([sides.q.value, sides.p.value]).toEqual([exact.sides.q.value, exact.sides.p.value]);
  });

  test("an unknown wish stays unknown", () => {
    const pay = factor(seen("company", { wishedPay: null }), "pay");
    expect(pay).toMatchObject({ state: "unknown", value: null });
  });

  test("a side is still the sum of the contributions shown", () => {
    const { sides } = seen("company", { wishedPay: { amount: 4500, unit: "hour" } });
    for (const { value, factors } of [sides.q, sides.p]) {
      expect(factors.reduce((sum, each) => sum + each.contribution, 0)).toBe(value);
    }
  });
});
