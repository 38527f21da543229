import { expect, test } from "vitest";
import { formats } from "~/i18n/formats";
import { translator } from "~/i18n/translator";
import type { GateExplanation, Viewer } from "~/matching";
import { missedLines } from "./gates";
import { NAMES } from "./samples";
import type { Teller } from "./teller";

function tellerFor(viewer: Viewer): Teller {
  const words: Teller["words"] = translator("ja");
  return { viewer, words, format: formats("ja"), names: { ...NAMES, skills: { 1: "在庫管理" } } };
}

const skills = (level: number | null): GateExplanation => ({
  key: "must_skills",
  outcome: "fail",
  reason: level === null ? "must_skill_missing" : "must_skill_below_level",
  facts: [
    {
      key: "requirement",
      opening: { skillId: 1, level: 3, weight: 2, must: true },
      talent: level === null ? null : { skillId: 1, level, evidence: "self" },
    } as never,
  ],
});

test.each([
  ["talent", "あなたの"],
  ["company", "この方の"],
  ["admin", "人材の"],
] as const)("a missed skill is told with both levels: %s", (viewer, whose) => {
  const teller = tellerFor(viewer);
  const linesOf = (gate: GateExplanation) => missedLines({ gates: [gate] }, teller)?.lines;
  expect(linesOf(skills(2))).toEqual([`在庫管理：求めるレベルは3、${whose}レベルは2です。`]);
  expect(linesOf(skills(null))).toEqual([
    `在庫管理：求めるレベルは3ですが、${whose}プロフィールに登録がありません。`,
  ]);
});

test("other conditions say what is wrong, and a pair that fits says nothing", () => {
  const teller = tellerFor("company");
  const hours = { key: "hours", outcome: "fail", reason: "too_few_hours", facts: [] } as const;
  expect(missedLines({ gates: [hours] }, teller)).toEqual({
    key: "hours",
    name: teller.words("explanation.gates.hours.name"),
    lines: ["必要な稼働時間に足りません。"],
  });
  const met = { key: "hours", outcome: "pass", facts: [] } as const;
  expect(missedLines({ gates: [met] }, teller)).toBeNull();
});
