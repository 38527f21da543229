import { expect, test } from "vitest";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import { skillsSchema } from "./schema";
import { LEARNING_MAX, SKILLS_MAX } from "./skillRows";

const row = (skillId: number | "", level: number | "" = 3, evidence = "self") => ({
  skillId: String(skillId),
  level: String(level),
  evidence,
});

function read(raw: RawValues) {
  const parsed = parseValues({ version: "2", ...raw }, skillsSchema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

function errors(raw: RawValues): Record<string, string> {
  const parsed = parseValues({ version: "2", ...raw }, skillsSchema);
  if (parsed.ok) return {};
  const fields = Object.entries(parsed.errors.fields);
  return Object.fromEntries(fields.map(([name, { code }]) => [name, code]));
}

test("blank rows count for nothing, wherever they stand", () => {
  const skills = [row("", ""), row(12, 4, "course"), row("", "", "course"), row(7)];
  expect(read({ skills, learning: [{ skillId: "" }, { skillId: "9" }] })).toEqual({
    skills: [
      { skillId: 12, level: 4, evidence: "course" },
      { skillId: 7, level: 3, evidence: "self" },
    ],
    learning: [9],
    version: 2,
  });
});

test("at least one skill, asked for where one would begin", () => {
  expect(errors({ skills: [row("", ""), row("", "")] })).toEqual({
    "skills.0.skillId": "requiredChoice",
  });
  expect(errors({})).toEqual({ "skills.0.skillId": "requiredChoice" });
});

test("a skill needs its level, and a level its skill: nothing typed is dropped in silence", () => {
  expect(errors({ skills: [row(1, ""), row("", 2)] })).toEqual({
    "skills.0.level": "requiredChoice",
    "skills.1.skillId": "requiredChoice",
  });
});

test("a repeated skill is pointed out in its second row", () => {
  expect(errors({ skills: [row(5), row("", ""), row(5, 1)] })).toEqual({
    "skills.2.skillId": "repeatedSkill",
  });
});

test("a skill to learn that is named twice counts once", () => {
  const learning = [{ skillId: "9" }, { skillId: "9" }];
  expect(read({ skills: [row(1)], learning }).learning).toEqual([9]);
});

test.each([
  [row(1, 0), { "skills.0.level": "tooSmall" }],
  [row(1, 6), { "skills.0.level": "tooLarge" }],
  [{ ...row(1), level: "3.5" }, { "skills.0.level": "notInteger" }],
  [{ ...row(1), level: "<b>" }, { "skills.0.level": "notNumber" }],
  [{ ...row(1), skillId: "kintone" }, { "skills.0.skillId": "invalidChoice" }],
  [{ ...row(1), skillId: "9".repeat(10_000) }, { "skills.0.skillId": "invalidChoice" }],
  [row(1, 3, "nobel_prize"), { "skills.0.evidence": "invalidChoice" }],
])("refuses %j", (skill, expected) => {
  expect(errors({ skills: [skill] })).toEqual(expected);
});

test("limits", () => {
  const skills = Array.from({ length: SKILLS_MAX + 1 }, (_, index) => row(index + 1));
  const learning = skills.slice(0, LEARNING_MAX + 1).map(({ skillId }) => ({ skillId }));
  expect(errors({ skills: skills.slice(1), learning: learning.slice(1) })).toEqual({});
  expect(errors({ skills, learning })).toEqual({
    skills: "chooseAtMost",
    learning: "chooseAtMost",
  });
});
