import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as engine from "./index";

const folder = fileURLToPath(new URL(".", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .filter((name) => !name.startsWith("testing/"))
  .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);

test("the door is small, and what others build on is there", () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "CHANGE_KINDS",
      "DEFAULT_WEIGHTS",
      "ENGAGEMENT_TYPES",
      "ENGINE_VERSION",
      "EVIDENCE_KINDS",
      "EXCLUSION_REASONS",
      "FACTOR_KEYS",
      "FACTOR_STATES",
      "GATE_KEYS",
      "GATE_OUTCOMES",
      "GATE_REASONS",
      "INPUT_PROBLEMS",
      "LIMITS",
      "MatchingInputError",
      "OpeningIndex",
      "PAY_UNITS",
      "P_FACTOR_KEYS",
      "Q_FACTOR_KEYS",
      "SIDES",
      "TalentIndex",
      "VIEWERS",
      "WEIGHT_SPECS",
      "WORK_MODES",
      "applyChange",
      "assertOpening",
      "assertTalent",
      "assertWeights",
      "byNeed",
      "createAdjacency",
      "createRelations",
      "explain",
      "explainFor",
      "hash32",
      "nearestChanges",
      "nearestChangesFor",
      "pairKey",
      "rankOpenings",
      "rankTalents",
      "scorePair",
      "skillFit",
      "talentAt",
      "yenPerHour",
    ]
  `);
});

describe.each(sources)("%s", (name, source) => {
  test("imports nothing from outside the folder", () => {
    const depth = name.split("/").length - 1;
    for (const [, from] of source.matchAll(/from "([^"]+)"/g)) {
      expect(from).toMatch(/^\.{1,2}\//);
      expect((from?.match(/\.\.\//g) ?? []).length).toBeLessThanOrEqual(depth);
    }
    expect(source).not.toMatch(/\bimport\(|\brequire\(/);
  });

  test("has no clock, no randomness and no surroundings", () => {
    expect(source).not.toMatch(
      /\bnew Date|\bDate\.|Math\.random|performance\.|process\.|globalThis/,
    );
  });

  test("is at most 300 lines", () => {
    expect(source.split("\n").length).toBeLessThanOrEqual(300);
  });
});
