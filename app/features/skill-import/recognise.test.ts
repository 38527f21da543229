import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Skill } from "~/features/reference/types";
import type { HeldSkill } from "./merge";
import { mergeSkills } from "./merge";
import { readLevel, recognise } from "./recognise";

const skill = (id: number, nameJa: string, keywords = "", retired = false): Skill => ({
  id,
  kind: "tool",
  groupCode: "tool",
  nameJa,
  nameEn: `Skill ${id}`,
  keywords,
  retired,
});
const known = {
  catalogue: {
    groups: [{ code: "tool", parentCode: null, nameJa: "ツール", nameEn: "Tools" }],
    skills: [
      skill(1, "kintone", "キントーン、業務アプリ"),
      skill(2, "Excel", "エクセル、表計算"),
      skill(3, "データ分析", "統計、表計算"),
      skill(4, "古い道具", "", true),
    ],
  },
  codes: { "1.1.04": 3, constructor: 2 },
};
const row = (skill: string, level = "3", evidence = "", code = "") => ({
  skill,
  code,
  level,
  evidence,
});
const read = (...rows: ReturnType<typeof row>[]) => recognise(rows, known);

describe("a row", () => {
  it("is known by its code or by its name in either language, width and case", () => {
    const found = read(row("", "3", "", "1.1.04"), row("ＫＩＮＴＯＮＥ"), row("skill 2"));
    expect(found.map(({ kind, skillId }) => [kind, skillId])).toEqual([
      ["known", 3],
      ["known", 1],
      ["known", 2],
    ]);
  });

  it("that is near gets suggestions, and a word of one skill alone is offered as chosen", () => {
    const [keyword, typo, several, none] = read(
      row("キントーン"),
      row("データ分折"),
      row("表計算"),
      row("ギター"),
    );
    expect(keyword).toMatchObject({ kind: "unknown", skillId: 1, suggestions: [1] });
    expect(typo).toMatchObject({ kind: "unknown", skillId: null, suggestions: [3] });
    expect(several).toMatchObject({ kind: "unknown", skillId: null });
    expect(several?.suggestions.sort()).toEqual([2, 3]);
    expect(none).toMatchObject({ kind: "unknown", skillId: null, suggestions: [] });
  });

  it("is not taken for a skill that is offered no more, nor by a name that objects inherit", () => {
    expect(read(row("古い道具"))[0]).toMatchObject({ kind: "unknown" });
    expect(read(row("x", "3", "", "toString"))[0]).toMatchObject({ kind: "unknown" });
  });

  it("that names a skill again counts with the higher level", () => {
    const kinds = read(row("kintone", "2"), row("kintone", "4"), row("kintone", "4")).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["duplicate", "known", "duplicate"]);
  });

  it("that is likely a skill of another row is not chosen without asking", () => {
    const [, likely] = read(row("kintone"), row("キントーン"));
    expect(likely).toMatchObject({ kind: "unknown", skillId: null, suggestions: [1] });
  });

  it("has an evidence of its own word, a course, or a hint at a qualification", () => {
    expect(read(row("kintone", "3", "講座の修了"))[0]).toMatchObject({ evidence: "course" });
    expect(read(row("kintone", "3", "資格"))[0]).toMatchObject({
      evidence: "self",
      saysCertificate: true,
    });
    expect(read(row("kintone", "3", "=1+1"))[0]).toMatchObject({ evidence: "self" });
  });
});

test.each([
  ["3", 3],
  ["３", 3],
  ["レベル4", 4],
  ["Lv. 2", 2],
  ["level:5", 5],
  ["3.0", 3],
  ["0", null],
  ["6", null],
  ["3.5", null],
  ["高い", null],
  ["", null],
])("the level %j is %s", (text, expected) => {
  expect(readLevel(text)).toBe(expected);
});

describe("merging", () => {
  const skills = fc.uniqueArray(
    fc.record({
      skillId: fc.integer({ min: 1, max: 12 }),
      level: fc.integer({ min: 1, max: 5 }),
      evidence: fc.constantFrom("self", "course"),
    }),
    { selector: ({ skillId }) => skillId },
  );
  const levelIn = (list: readonly HeldSkill[], id: number) =>
    list.find(({ skillId }) => skillId === id)?.level;

  it("loses no skill, invents none, and does nothing the second time", () => {
    fc.assert(
      fc.property(skills, skills, fc.constantFrom("higher", "imported"), (held, file, mode) => {
        const merged = mergeSkills(held, file, mode);
        const ids = new Set([...held, ...file].map(({ skillId }) => skillId));
        expect(new Set(merged.map(({ skillId }) => skillId))).toEqual(ids);
        expect(merged).toHaveLength(ids.size);
        expect(mergeSkills(merged, file, mode)).toEqual(merged);
        for (const { skillId, level } of merged) {
          const [own, other] = [levelIn(held, skillId), levelIn(file, skillId)];
          expect(level).toBe(mode === "higher" ? Math.max(own ?? 0, other ?? 0) : (other ?? own));
        }
      }),
    );
  });

  it("keeps the stronger evidence, unless the file is to be taken as it is", () => {
    const held = [{ skillId: 1, level: 3, evidence: "endorsed" }];
    const file = [{ skillId: 1, level: 2, evidence: "course" }];
    expect(mergeSkills(held, file, "higher")).toEqual([
      { skillId: 1, level: 3, evidence: "endorsed" },
    ]);
    expect(mergeSkills(held, file, "imported")).toEqual(file);
  });
});
