import { describe, expect, it } from "vitest";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import { companySchema, DESCRIPTION_MAX } from "./schema";

const firm: RawValues = {
  name: "株式会社 結び製作所",
  nameKana: "ムスビセイサクショ",
  identity: "corporation",
  corporateNumber: "7000012050002",
  postalCode: "〒959-1200",
  prefectureCode: "15",
  municipalityCode: "152137",
  industryCode: "E",
  employees: "21-50",
  website: "",
  description: "業務用の鍋を作っています。",
  contactName: "結城 花子",
  contactEmail: "Hanako@example.jp",
  contactPhone: "0256-12-3456",
  version: "",
};

const problems = (changes: RawValues) => {
  const parsed = parseValues({ ...firm, ...changes }, companySchema);
  if (parsed.ok) return {};
  return Object.fromEntries(
    Object.entries(parsed.errors.fields).map(([name, { code }]) => [name, code]),
  );
};

describe("companySchema", () => {
  it("takes a firm", () => {
    expect(parseValues(firm, companySchema)).toMatchObject({
      ok: true,
      value: {
        website: null,
        postalCode: "9591200",
        contactEmail: "hanako@example.jp",
        version: null,
      },
    });
  });

  it("names everything that is missing at once", () => {
    const { corporateNumber, postalCode, website, version, ...required } = firm;
    const blank = Object.fromEntries(Object.keys(firm).map((name) => [name, ""]));
    expect(Object.keys(problems({ ...blank, identity: undefined }))).toEqual(Object.keys(required));
  });

  it("reads a postal code as people write it, and refuses what is none", () => {
    for (const postalCode of ["9591200", "９５９−１２００", "〒959-1200", ""]) {
      expect(problems({ postalCode })).toEqual({});
    }
    expect(problems({ postalCode: "95-91200" })).toEqual({ postalCode: "invalidPostalCode" });
    expect(problems({ postalCode: "燕市" })).toEqual({ postalCode: "invalidPostalCode" });
  });

  it("wants the number of a corporation, even when other fields are wrong", () => {
    expect(problems({ corporateNumber: "", name: "" })).toEqual({
      name: "required",
      corporateNumber: "required",
    });
    expect(problems({ corporateNumber: "1234567890123" })).toEqual({
      corporateNumber: "invalidCorporateNumber",
    });
  });

  it("wants no number of a sole proprietor", () => {
    expect(problems({ corporateNumber: "", identity: "soleProprietor" })).toEqual({});
  });

  it("wants the municipality to lie in the prefecture", () => {
    expect(problems({ prefectureCode: "13" })).toEqual({
      municipalityCode: "municipalityElsewhere",
    });
    expect(problems({ prefectureCode: "48" })).toMatchObject({ prefectureCode: "invalidChoice" });
  });

  it("refuses kana that are not katakana, and phones and addresses that are none", () => {
    expect(
      problems({
        nameKana: "むすび製作所",
        contactPhone: "なし",
        contactEmail: "x",
        website: "会社",
      }),
    ).toEqual({
      nameKana: "invalidKana",
      website: "invalidUrl",
      contactEmail: "invalidEmail",
      contactPhone: "invalidPhone",
    });
  });

  it("ends the description at its limit", () => {
    expect(problems({ description: "字".repeat(DESCRIPTION_MAX) })).toEqual({});
    expect(problems({ description: "字".repeat(10_000) })).toEqual({ description: "tooLong" });
  });

  it.each([
    { municipalityCode: ["152137", "131016"] },
    { prefectureCode: { a: "15" } },
    { identity: { a: "corporation" } },
    { corporateNumber: ["1", "2"] },
  ] as RawValues[])("answers a forged form with errors: %j", (forged) => {
    expect(Object.keys(problems(forged)).length).toBeGreaterThan(0);
  });
});
