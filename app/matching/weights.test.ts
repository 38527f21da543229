import { expect, test } from "vitest";
import { FACTOR_KEYS } from "./keys";
import { assertWeights, DEFAULT_WEIGHTS, WEIGHT_SPECS } from "./weights";

test("the defaults are valid and cannot be changed", () => {
  expect(assertWeights(DEFAULT_WEIGHTS)).toBe(DEFAULT_WEIGHTS);
  expect(Object.isFrozen(DEFAULT_WEIGHTS)).toBe(true);
});

test("every factor has a weight", () => {
  for (const key of FACTOR_KEYS) expect(DEFAULT_WEIGHTS[key]).toBeGreaterThan(0);
});

test.each(WEIGHT_SPECS.map((spec) => [spec.key, spec] as const))(
  "%s keeps its range",
  (key, spec) => {
    expect(spec.meaning).not.toBe("");
    for (const value of [spec.min, spec.default, spec.max]) {
      expect(() => assertWeights({ ...DEFAULT_WEIGHTS, [key]: value })).not.toThrow();
    }
    for (const value of [spec.min - 0.01, spec.max + 0.01]) {
      expect(() => assertWeights({ ...DEFAULT_WEIGHTS, [key]: value })).toThrow(
        `weights.${key}: out_of_range`,
      );
    }
  },
);

test("over-qualification can never cost more than 5 points of q", () => {
  expect(WEIGHT_SPECS.find((spec) => spec.key === "overCap")?.max).toBe(0.05);
});

test.each([
  ["nothing", null, "weights: not_an_object"],
  ["a missing weight", {}, "weights.skills: missing"],
  ["NaN", { ...DEFAULT_WEIGHTS, pay: Number.NaN }, "weights.pay: not_a_number"],
  ["infinity", { ...DEFAULT_WEIGHTS, pay: Infinity }, "weights.pay: not_a_number"],
  ["a text", { ...DEFAULT_WEIGHTS, pay: "30" }, "weights.pay: not_a_number"],
  ["an unknown weight", { ...DEFAULT_WEIGHTS, luck: 1 }, "weights.luck: unknown_field"],
])("refuses %s", (_, value, message) => {
  expect(() => assertWeights(value)).toThrow(message);
});
