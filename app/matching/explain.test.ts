import { expect, test } from "vitest";
import { pairKey } from "./context";
import { explain } from "./explain";
import { FACTOR_KEYS, GATE_KEYS } from "./keys";
import { scorePair } from "./score";
import { BLANK, context, opening, RELATIONS, talent } from "./testing/fixtures";
import { ENGINE_VERSION } from "./version";
import { DEFAULT_WEIGHTS } from "./weights";

const shown = explain(talent(), opening(), context({ relations: RELATIONS }));

test("says what it was made with, so that a stored match can be understood later", () => {
  expect(shown).toMatchObject({
    engineVersion: ENGINE_VERSION,
    relationsVersion: "test-1",
    asOf: "2026-04-01",
    weights: DEFAULT_WEIGHTS,
  });
});

test("keeps its own copy of the weights", () => {
  const weights = { ...DEFAULT_WEIGHTS };
  const explanation = explain(talent(), opening(), context(), weights);
  weights.skills = 1;
  expect(explanation.weights.skills).toBe(50);
});

test("shares nothing with its input, which may change later", () => {
  const who = talent();
  const where = opening();
  const before = explain(who, where, context());
  const copy = structuredClone(before);
  Object.assign(who.wishedPay ?? {}, { amount: 1 });
  for (const list of [who.skills, who.learning, who.themes, where.requirements, where.roles]) {
    (list as unknown[]).pop();
  }
  expect(before).toEqual(copy);
});

test("has every gate and every factor, in order", () => {
  expect(shown.gates.map((gate) => gate.key)).toEqual([...GATE_KEYS]);
  const factors = [...shown.sides.q.factors, ...shown.sides.p.factors];
  expect(factors.map((factor) => factor.key)).toEqual([...FACTOR_KEYS]);
});

test("every gate and factor shows its facts", () => {
  const all = [...shown.gates, ...shown.sides.q.factors, ...shown.sides.p.factors];
  for (const { facts } of all) expect(facts.length).toBeGreaterThan(0);
});

test("agrees with scorePair", () => {
  for (const who of [talent(), talent(BLANK), talent({ onsiteDaysMax: 0 })]) {
    const explanation = explain(who, opening(), context());
    const score = scorePair(who, opening(), context());
    expect(explanation.score).toBe(score.score);
    expect(explanation.eligible).toBe(score.eligible);
    expect(explanation.sides.q.value).toBe(score.q);
    expect(explanation.sides.p.value).toBe(score.p);
    expect(explanation.confidence).toBe(score.confidence);
  }
});

test("an unknown factor shows no value, and the neutral contribution", () => {
  const pay = explain(talent({ wishedPay: null }), opening(), context()).sides.p.factors[0];
  expect(pay).toMatchObject({ key: "pay", state: "unknown", value: null, weight: 30 });
  expect(pay?.contribution).toBeCloseTo(0.15, 12);
});

test("a factor that does not apply shows no value and adds nothing", () => {
  const unpaid = opening({ engagementTypes: ["pro_bono"] });
  const pay = explain(talent(), unpaid, context()).sides.p.factors[0];
  expect(pay).toMatchObject({ state: "not_applicable", value: null, contribution: 0 });
});

test("a reason is there when a gate fails, and only then", () => {
  const excluded = new Map([[pairKey("t1", "o1"), "hidden_firm" as const]]);
  const { gates } = explain(talent({ languages: [] }), opening(), context({ excluded }));
  expect(gates.filter((gate) => "reason" in gate)).toMatchObject([
    { key: "exclusion", outcome: "fail", reason: "hidden_firm" },
  ]);
  expect(gates.find((gate) => gate.key === "language")?.outcome).toBe("unknown");
});

test("is plain JSON, and names neither id", () => {
  expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
  const text = JSON.stringify(explain(talent({ id: "who" }), opening({ id: "where" }), context()));
  expect(text).not.toContain("who");
  expect(text).not.toContain("where");
});

test("holds no words, only codes", () => {
  const strings: string[] = [];
  JSON.stringify(shown, (key, value) => {
    if (typeof value === "string" && key !== "asOf") strings.push(value);
    return value;
  });
  for (const string of strings) expect(string).toMatch(/^[A-Za-z0-9_.-]+$/);
});
