import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  corporateNumber,
  FIRM_KANA_MAX,
  FIRM_NAME_MAX,
  firmKana,
  firmName,
  isCorporateNumber,
  personName,
  WEBSITE_MAX,
  website,
} from "./fields";
import { toFieldError } from "./form-errors";
import { phone } from "./text";

/** Codes of `conventions_gif.json`: real numbers of the register, and one that only looks like it. */
const REAL = ["7000012050002", "8000012010038", "1180301018771", "8700110005901", "5111101000006"];

function problem(schema: z.ZodType, value: string): string | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  return result.error && toFieldError(result.error.issues[0] as never).code;
}

describe("corporateNumber", () => {
  it.each(REAL)("takes %s", (number) => {
    expect(corporateNumber.parse(number)).toBe(number);
  });

  it("refuses a wrong check digit", () => {
    expect(problem(corporateNumber, "1234567890123")).toBe("invalidCorporateNumber");
  });

  it.each(["", "123", "0000000000000", "70000120500023", "T7000012050002", "７OOOO12050002"])(
    "refuses %j",
    (value) => {
      expect(problem(corporateNumber, value)).toBe(value ? "invalidCorporateNumber" : "required");
    },
  );

  it("reads full width, blanks and hyphens", () => {
    expect(corporateNumber.parse("　７-0000-1205-0002 ")).toBe("7000012050002");
    expect(corporateNumber.parse("7 0000 1205 0002")).toBe("7000012050002");
  });

  it("has exactly one check digit for each base number", () => {
    const base = fc.stringMatching(/^\d{12}$/);
    fc.assert(
      fc.property(base, (digits) => {
        const valid = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].filter((d) =>
          isCorporateNumber(`${d}${digits}`),
        );
        expect(valid).toHaveLength(1);
      }),
    );
  });

  it("notices a single mistyped digit, unless 0 and 9 are mixed up", () => {
    const slip = fc.tuple(
      fc.constantFrom(...REAL),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(slip, ([number, place, digit]) => {
        const before = Number(number[place]);
        // The rule works modulo 9: there 0 and 9 are the same.
        fc.pre(before % 9 !== digit % 9);
        expect(isCorporateNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBe(
          false,
        );
      }),
    );
  });
});

describe("firmKana", () => {
  it.each([
    ["ヤマダセイサクショ", "ヤマダセイサクショ"],
    ["ﾔﾏﾀﾞｾｲｻｸｼｮ", "ヤマダセイサクショ"],
    ["サトウ　＆　ソンズ", "サトウ ＆ ソンズ"],
    ["カブシキガイシャ・ムスビ", "カブシキガイシャ・ムスビ"],
  ])("reads %s as %s", (typed, kana) => {
    expect(firmKana.parse(typed)).toBe(kana);
  });

  it.each(["やまだ製作所", "YAMADA", "ヤマダ1", "<b>ヤマダ</b>"])("refuses %s", (typed) => {
    expect(problem(firmKana, typed)).toBe("invalidKana");
  });

  it("ends at its limit", () => {
    expect(problem(firmKana, "ア".repeat(FIRM_KANA_MAX))).toBeUndefined();
    expect(problem(firmKana, "ア".repeat(FIRM_KANA_MAX + 1))).toBe("tooLong");
  });
});

describe("names", () => {
  it("keep the character that someone is written with", () => {
    expect(personName.parse("神﨑　髙子 ")).toBe("神﨑 髙子");
  });

  it("end at their limit, counted in characters", () => {
    expect(problem(firmName, "𠮷".repeat(FIRM_NAME_MAX))).toBeUndefined();
    expect(problem(firmName, "社".repeat(FIRM_NAME_MAX + 1))).toBe("tooLong");
    expect(problem(firmName, "社".repeat(10_000))).toBe("tooLong");
  });

  it("are plain text", () => {
    expect(firmName.parse("<script>alert(1)</script>")).toBe("<script>alert(1)</script>");
  });
});

describe("phone", () => {
  it.each([
    ["０２５８−１２−３４５６", "0258-12-3456"],
    ["090 1234 5678", "090-1234-5678"],
    ["(0258) 12-3456", "(0258)12-3456"],
    ["+81 (03)5253-5111", "+81(03)5253-5111"],
  ])("reads %s as %s, which the database takes", (typed, stored) => {
    expect(phone.parse(typed)).toBe(stored);
    expect(stored).toMatch(/^[0-9+()-]{6,20}$/);
  });

  it.each(["12345", "090-1111", "+81 (90)"])("says of %s that it is too short", (typed) => {
    expect(problem(phone, typed)).toBe("phoneTooShort");
  });

  it.each(["〇九〇", "090-abcd-5678", `0${"1".repeat(30)}`])("refuses %s", (typed) => {
    expect(problem(phone, typed)).toBe("invalidPhone");
  });
});

describe("website", () => {
  it.each([
    ["example.jp", "https://example.jp"],
    ["ｈｔｔｐ：／／example.jp/会社", "http://example.jp/会社"],
  ])("reads %s as %s", (typed, address) => {
    expect(website.parse(typed)).toBe(address);
  });

  it.each(["javascript:alert(1)", "ftp://example.jp", "会社", "https://a b.jp"])(
    "refuses %s",
    (typed) => {
      expect(problem(website, typed)).toBe("invalidUrl");
    },
  );

  it("ends at its limit", () => {
    expect(problem(website, `https://example.jp/${"a".repeat(WEBSITE_MAX)}`)).toBe("tooLong");
  });
});
