import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "~/lib/csv";
import { decode } from "./decode";
import { ROWS_MAX } from "./limits";
import { readRows } from "./rawRows";

const rows = (text: string) => {
  const read = readRows(text);
  if (!read.ok) throw new Error(read.problem);
  return read.rows;
};
const problem = (text: string) => {
  const read = readRows(text);
  return read.ok ? null : read.problem;
};
const row = (skill: string, level = "", evidence = "", code = "") => ({
  skill,
  code,
  level,
  evidence,
});

describe("CSV", () => {
  it.each([
    ["スキル名,レベル,裏付け\nkintone,3,講座の修了"],
    ["skill,level,evidence\r\nkintone,3,講座の修了\r\n"],
    ["Skill Name\tLevel\tEvidence\nkintone\t3\t講座の修了"],
    ["裏付け;レベル;項目\n講座の修了;３;ｋｉｎｔｏｎｅ"],
    ["備考,skill_name,スキルレベル,根拠\nx,kintone,3,講座の修了"],
  ])("is read by its headings: %j", (text) => {
    expect(rows(text)).toEqual([row("kintone", "3", "講座の修了")]);
  });

  it("keeps commas and line breaks inside a cell, and leaves out blank rows", () => {
    expect(rows('スキル名,レベル\n"a, b",2\n,\n\n"c",')).toEqual([row("a, b", "2"), row("c")]);
  });

  it("takes a code where there is no name", () => {
    expect(rows("コード,レベル\n1.1.04,3")).toEqual([row("", "3", "", "1.1.04")]);
  });

  it("keeps what looks like a formula or HTML as the text it is", () => {
    const [first, second] = rows("skill,level\n=HYPERLINK(1),3\n<script>alert(1)</script>,2");
    expect(first?.skill).toBe("=HYPERLINK(1)");
    expect(second?.skill).toBe("<script>alert(1)</script>");
  });

  it.each([
    ["", "nothing"],
    ["  \n ", "nothing"],
    ["スキル名,レベル", "nothing"],
    ["hello", "noColumns"],
    ["レベル,裏付け\n3,x", "noColumns"],
  ])("%j: %s", (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it("has a limit, however many rows there are", () => {
    const of = (count: number) => `skill\n${"kintone\n".repeat(count)}`;
    expect(rows(of(ROWS_MAX))).toHaveLength(ROWS_MAX);
    expect(problem(of(ROWS_MAX + 1))).toBe("tooManyRows");
    expect(problem(of(100_000))).toBe("tooManyRows");
  });

  it("reads back what our own export writes", () => {
    const word = fc
      .stringMatching(/^[a-zA-Z0-9あ-ん漢字, "]{1,20}$/)
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (skills) => {
        const bytes = new TextEncoder().encode(
          toCsv(
            ["スキル名"],
            skills.map((skill) => [skill]),
          ),
        );
        const read = readRows(decode(bytes) ?? "");
        expect(read.ok && read.rows.map(({ skill }) => skill)).toEqual(
          skills.map((skill) => skill.normalize("NFKC").trim()),
        );
      }),
    );
  });
});

describe("JSON", () => {
  const list = [
    { スキルコード: "1.1.04", スキルレベル: 3 },
    { skill: "kintone", level: "2" },
  ];
  const expected = [row("", "3", "", "1.1.04"), row("kintone", "2")];

  it.each([
    [list],
    [{ スキル: list }],
    [{ 人材: { スキル: list } }],
    [{ person: { skills: list } }],
  ])("is read wherever the list stands: %j", (value) => {
    expect(rows(JSON.stringify(value))).toEqual(expected);
  });

  it("takes plain names", () => {
    expect(rows('["kintone", "Excel"]')).toEqual([row("kintone"), row("Excel")]);
  });

  it.each([
    ["{", "badJson"],
    ["[1,", "badJson"],
    ["{}", "noColumns"],
    ['{"スキル":{"a":1}}', "noColumns"],
    ['[null, 3, {"skill": {"deep": 1}}]', "nothing"],
    [JSON.stringify(Array(100_000).fill("kintone")), "tooManyRows"],
  ])("%.40s: %s", (text, expected) => {
    expect(problem(text)).toBe(expected);
  });
});

it("no text, whatever it is, makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(() => readRows(text)).not.toThrow();
    }),
  );
});

describe("decoding", () => {
  const sjis = Uint8Array.from([0x83, 0x58, 0x83, 0x4c, 0x83, 0x8b]);
  it("knows UTF-8 with and without its mark, Shift_JIS and UTF-16", () => {
    expect(decode(new TextEncoder().encode("スキル"))).toBe("スキル");
    expect(decode(new TextEncoder().encode("\ufeffスキル"))).toBe("スキル");
    expect(decode(sjis)).toBe("スキル");
    expect(decode(Uint8Array.from([0xff, 0xfe, 0xb9, 0x30]))).toBe("ス");
  });

  it("refuses what is no text", () => {
    expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBeNull();
    expect(decode(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]))).toBeNull();
    expect(decode(new TextEncoder().encode("a\u0000b"))).toBeNull();
  });

  it("never fails on bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decode(bytes)).not.toThrow();
      }),
    );
  });
});
