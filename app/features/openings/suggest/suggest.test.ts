import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BY_THEME, BY_WORD } from "./rules";
import { MUSTS_MAX, SUGGESTIONS_MAX, suggestSkills } from "./suggest";

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../supabase/reference/${name}.json`, import.meta.url), "utf8"),
  );
const CODES: string[] = [
  ...read("dss_skills").skills.map(({ code }: { code: string }) => code),
  ...read("tools").map(({ code }: { code: string }) => code),
];
const SKILLS = new Map(CODES.map((code, index) => [code, index + 1]));
const THEMES: string[] = read("themes").map(({ code }: { code: string }) => code);
const codeOf = (id: number) => CODES[id - 1];

const suggest = (text: string, theme: string | null = null, chosen: number[] = []) =>
  suggestSkills({ theme, texts: [text], skills: SKILLS, chosen });

describe("the table", () => {
  it("names skills of the catalogue only, and speaks of every theme", () => {
    const named = [...Object.values(BY_THEME), ...BY_WORD.map(({ proposals }) => proposals)].flat();
    expect(named.map(({ code }) => code).filter((code) => !SKILLS.has(code))).toEqual([]);
    expect(Object.keys(BY_THEME).sort()).toEqual([...THEMES].sort());
  });

  it("says each word once, as it is looked for", () => {
    const words = BY_WORD.flatMap((rule) => rule.words);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toBe(word.normalize("NFKC").toLowerCase());
  });
});

describe("suggestions", () => {
  it("go by the words before the theme, and say which word", () => {
    const [first, ...rest] = suggest("在庫が紙で、欠品が分からない。", "manufacturing");
    expect(first).toMatchObject({ need: "must", level: 3, why: { kind: "word", word: "在庫" } });
    expect(codeOf(first?.skillId ?? 0)).toBe("inventory");
    expect(rest.at(-1)?.why).toEqual({ kind: "theme" });
  });

  it("read full width and capitals alike", () => {
    expect(suggest("ＦＡＸの注文")).toEqual(suggest("faxの注文"));
    expect(suggest("ＦＡＸの注文")[0]?.why).toEqual({ kind: "word", word: "fax" });
  });

  it("find Latin words where one begins only", () => {
    expect(suggest("新しいｅｃサイト")[0]?.why).toEqual({ kind: "word", word: "ecサイト" });
    expect(suggest("The specサイト")).toEqual([]);
    expect(suggest("We want to redesign the onlinemaps")).toEqual([]);
    expect(suggest("We keep stock on paper")[0]?.why).toEqual({ kind: "word", word: "stock" });
  });

  it("come from the theme alone where no word is known", () => {
    const found = suggest("こまっています。", "tourism");
    expect(found.map(({ skillId }) => codeOf(skillId))).toEqual(["booking", "1.2.06", "instagram"]);
    expect(found.every(({ why }) => why.kind === "theme")).toBe(true);
  });

  it("are none for nothing", () => {
    expect(suggest("", null)).toEqual([]);
    expect(suggestSkills({ theme: "no_theme", texts: [null], skills: SKILLS, chosen: [] })).toEqual(
      [],
    );
  });

  it("leave out what is chosen and what the catalogue does not have", () => {
    const inventory = SKILLS.get("inventory") ?? 0;
    const found = suggest("在庫", null, [inventory]);
    expect(found.map(({ skillId }) => codeOf(skillId))).toEqual(["kintone"]);
    const few = new Map([["kintone", 7]]);
    const known = suggestSkills({ theme: "retail", texts: ["在庫"], skills: few, chosen: [] });
    expect(known.map(({ skillId }) => skillId)).toEqual([7]);
  });
});

const words = BY_WORD.flatMap((rule) => rule.words);
const problem = fc.record({
  theme: fc.option(fc.constantFrom(...THEMES)),
  texts: fc.array(fc.option(fc.oneof(fc.string(), fc.constantFrom(...words))), { maxLength: 12 }),
  chosen: fc.array(fc.integer({ min: 1, max: CODES.length }), { maxLength: 20 }),
});

describe("for any words, any theme and any choice", () => {
  it("they are few, different, on offer, not chosen yet, and with few musts", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const found = suggestSkills({ ...given, skills: SKILLS });
        const ids = found.map(({ skillId }) => skillId);
        expect(found.length).toBeLessThanOrEqual(SUGGESTIONS_MAX);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => codeOf(id) !== undefined)).toBe(true);
        expect(ids.some((id) => given.chosen.includes(id))).toBe(false);
        expect(found.filter(({ need }) => need === "must").length).toBeLessThanOrEqual(MUSTS_MAX);
        expect(found.every(({ level }) => level >= 1 && level <= 5)).toBe(true);
      }),
    );
  });

  it("they are the same every time, and a word that is named is there", () => {
    fc.assert(
      fc.property(problem, (given) => {
        const found = suggestSkills({ ...given, skills: SKILLS });
        expect(suggestSkills({ ...given, skills: SKILLS })).toEqual(found);
        const text = given.texts.join("\n").normalize("NFKC").toLowerCase();
        for (const { why } of found) if (why.kind === "word") expect(text).toContain(why.word);
      }),
    );
  });
});
