import { expect, it } from "vitest";
import { DEFAULT_WEIGHTS } from "~/matching";
import { differ } from "./typed";

const fields = (more: Record<string, string> = {}) => [
  ...Object.entries({ ...DEFAULT_WEIGHTS, ...more }).map(([key, value]): [string, unknown] => [
    `weights.${key}`,
    String(value),
  ]),
  ["openings", "another choice"] as [string, unknown],
];

it("finds what was typed, and is not troubled by what weighs nothing", () => {
  expect(differ(fields(), DEFAULT_WEIGHTS)).toBe(false);
  expect(differ(fields({ skills: "41" }), DEFAULT_WEIGHTS)).toBe(true);
  expect(differ(fields({ place: "" }), DEFAULT_WEIGHTS)).toBe(true);
});
