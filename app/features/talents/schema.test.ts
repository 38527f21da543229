import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import {
  basicsSchema,
  conditionsSchema,
  EMPLOYER_MAX,
  experienceSchema,
  HIDDEN_FIRMS_MAX,
  NAME_MAX,
  PAY_MAX,
  SUMMARY_MAX,
  statusSchema,
  wishesSchema,
} from "./schema";

function read<S extends z.ZodType>(schema: S, raw: RawValues) {
  const parsed = parseValues(raw, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

function errors(schema: z.ZodType, raw: RawValues): Record<string, string> {
  const parsed = parseValues(raw, schema);
  if (parsed.ok) return {};
  const fields = Object.entries(parsed.errors.fields);
  return Object.fromEntries(fields.map(([name, { code }]) => [name, code]));
}

describe("basics", () => {
  const basics = {
    familyName: "髙田",
    givenName: "花子",
    familyKana: "タカダ",
    givenKana: "ハナコ",
    contactEmail: "Hanako@Example.jp",
    phone: "",
    prefectureCode: "13",
    employer: "",
    summary: "",
    version: "",
  };
  const wrong = (change: RawValues) => errors(basicsSchema, { ...basics, ...change });

  test("blank answers are nothing, not empty texts", () => {
    expect(read(basicsSchema, basics)).toEqual({
      familyName: "髙田",
      givenName: "花子",
      familyKana: "タカダ",
      givenKana: "ハナコ",
      contactEmail: "hanako@example.jp",
      phone: null,
      prefectureCode: "13",
      employer: null,
      roles: [],
      summary: null,
      version: null,
    });
  });

  test("one role arrives as a text, several as a list, a repeated one counts once", () => {
    const roles = (value: string | string[]) =>
      read(basicsSchema, { ...basics, roles: value }).roles;
    expect(roles("designer")).toEqual(["designer"]);
    expect(roles(["designer", "data_manager", "designer"])).toEqual(["designer", "data_manager"]);
  });

  test("half-width kana and full-width digits are read, hiragana and letters are refused", () => {
    const typed = { ...basics, familyKana: " ﾀｶﾀﾞ ", phone: "０９０ー１２３４ー５６７８" };
    expect(read(basicsSchema, typed)).toMatchObject({
      familyKana: "タカダ",
      phone: "090-1234-5678",
    });
    expect(wrong({ familyKana: "たかだ", givenKana: "Hanako" })).toEqual({
      familyKana: "invalidKana",
      givenKana: "invalidKana",
    });
  });

  test("says everything that is missing at once", () => {
    expect(errors(basicsSchema, {})).toMatchObject({ familyName: "required", version: "required" });
    expect(wrong({ familyName: " ", contactEmail: "", prefectureCode: "" })).toEqual({
      familyName: "required",
      contactEmail: "required",
      prefectureCode: "requiredChoice",
    });
  });

  test("limits count characters as people do", () => {
    expect(
      wrong({ familyName: "𠮷".repeat(NAME_MAX), employer: "あ".repeat(EMPLOYER_MAX) }),
    ).toEqual({});
    expect(
      wrong({
        familyName: "𠮷".repeat(NAME_MAX + 1),
        givenName: "あ".repeat(10_000),
        familyKana: "ア".repeat(10_000),
        contactEmail: `${"a".repeat(10_000)}@example.jp`,
        phone: "0".repeat(10_000),
        employer: "あ".repeat(EMPLOYER_MAX + 1),
        summary: "あ".repeat(SUMMARY_MAX + 1),
      }),
    ).toEqual({
      familyName: "tooLong",
      givenName: "tooLong",
      familyKana: "tooLong",
      contactEmail: "tooLong",
      phone: "invalidPhone",
      employer: "tooLong",
      summary: "tooLong",
    });
  });

  test("HTML is text like any other", () => {
    const summary = '<script>alert("1")</script> & <b>';
    expect(read(basicsSchema, { ...basics, summary }).summary).toBe(summary);
  });

  test("codes that no list has are refused", () => {
    expect(wrong({ prefectureCode: "48" })).toEqual({ prefectureCode: "invalidChoice" });
    expect(wrong({ roles: ["designer", "king"] })).toEqual({ "roles.1": "invalidChoice" });
    expect(wrong({ version: "abc" })).toEqual({ version: "notNumber" });
  });
});

describe("experience", () => {
  test("nothing chosen is an answer too", () => {
    expect(read(experienceSchema, { version: "3" })).toEqual({
      industries: [],
      themes: [],
      version: 3,
    });
  });

  test("codes of another shape are refused", () => {
    expect(errors(experienceSchema, { industries: "Z", themes: ["It's"], version: "1" })).toEqual({
      "industries.0": "invalidChoice",
      "themes.0": "invalidChoice",
    });
  });
});

describe("conditions", () => {
  const conditions = {
    engagementTypes: "side_job",
    onsiteDaysMax: "",
    relocation: "",
    hoursMin: "",
    hoursMax: "",
    availableFrom: "",
    wishedPayAmount: "",
    wishedPayUnit: "hour",
    version: "4",
  };
  const wrong = (change: RawValues) => errors(conditionsSchema, { ...conditions, ...change });

  test("blank is unknown", () => {
    expect(read(conditionsSchema, conditions)).toEqual({
      engagementTypes: ["side_job"],
      wishedModes: [],
      onsiteDaysMax: null,
      relocation: null,
      hoursMin: null,
      hoursMax: null,
      availableFrom: null,
      wishedPayAmount: null,
      wishedPayUnit: "hour",
      languages: [],
      version: 4,
    });
  });

  test("numbers are read as people type them; a zero is not a blank", () => {
    const typed = {
      ...conditions,
      onsiteDaysMax: "０",
      hoursMax: "２０",
      wishedPayAmount: "120万円",
    };
    expect(read(conditionsSchema, typed)).toMatchObject({
      onsiteDaysMax: 0,
      hoursMax: 20,
      wishedPayAmount: 1_200_000,
    });
  });

  test("one type of contract is needed, and employment is not on offer", () => {
    expect(wrong({ engagementTypes: undefined })).toEqual({ engagementTypes: "chooseAtLeast" });
    expect(wrong({ engagementTypes: "employment" })).toEqual({
      "engagementTypes.0": "invalidChoice",
    });
  });

  test("the least may not be more than the most", () => {
    expect(wrong({ hoursMin: "10", hoursMax: "10" })).toEqual({});
    expect(wrong({ hoursMin: "11", hoursMax: "10" })).toEqual({ hoursMax: "mostBelowLeast" });
    expect(wrong({ hoursMin: "many", hoursMax: "10" })).toEqual({ hoursMin: "notNumber" });
    expect(wrong({ hoursMin: "99", hoursMax: "10" })).toMatchObject({ hoursMin: "tooLarge" });
  });

  test("an amount needs its unit", () => {
    expect(wrong({ wishedPayAmount: "3000", wishedPayUnit: "" })).toEqual({
      wishedPayUnit: "requiredChoice",
    });
  });

  test("limits", () => {
    expect(
      wrong({
        onsiteDaysMax: "32",
        hoursMin: "0",
        hoursMax: "61",
        wishedPayAmount: String(PAY_MAX + 1),
        availableFrom: "2100-01-01",
      }),
    ).toEqual({
      onsiteDaysMax: "tooLarge",
      hoursMin: "tooSmall",
      hoursMax: "tooLarge",
      wishedPayAmount: "tooLarge",
      availableFrom: "dateTooLate",
    });
    expect(wrong({ availableFrom: "2019-12-31" })).toEqual({ availableFrom: "dateTooEarly" });
    expect(wrong({ availableFrom: "2026-02-30", relocation: "perhaps" })).toEqual({
      availableFrom: "invalidDate",
      relocation: "invalidChoice",
    });
  });
});

describe("wishes", () => {
  const wrong = (change: RawValues) => errors(wishesSchema, { version: "5", ...change });

  test("blank rows of firms count for nothing; a name or a number is enough", () => {
    const hiddenFirms = [
      { name: " ", corporateNumber: "" },
      { name: "株式会社　結び", corporateNumber: "" },
      { name: "", corporateNumber: "７０００-０１２０-５０００２" },
    ];
    expect(read(wishesSchema, { version: "5", prefectures: ["02", "02"], hiddenFirms })).toEqual({
      prefectures: ["02"],
      tiedPrefectures: [],
      industries: [],
      themes: [],
      hiddenFirms: [
        { name: "株式会社 結び", corporateNumber: null },
        { name: null, corporateNumber: "7000012050002" },
      ],
      version: 5,
    });
  });

  test("a number with a wrong check digit is refused", () => {
    expect(wrong({ hiddenFirms: [{ name: "", corporateNumber: "7000012050003" }] })).toEqual({
      "hiddenFirms.0.corporateNumber": "invalidCorporateNumber",
    });
  });

  test("limits and unknown codes", () => {
    const firm = { name: "結び", corporateNumber: "" };
    expect(wrong({ hiddenFirms: Array(HIDDEN_FIRMS_MAX).fill(firm) })).toEqual({});
    expect(wrong({ hiddenFirms: Array(HIDDEN_FIRMS_MAX + 1).fill(firm) })).toEqual({
      hiddenFirms: "chooseAtMost",
    });
    expect(wrong({ hiddenFirms: [{ ...firm, name: "あ".repeat(10_000) }] })).toEqual({
      "hiddenFirms.0.name": "tooLong",
    });
    expect(wrong({ prefectures: ["01", "00"], tiedPrefectures: "Tokyo" })).toEqual({
      "prefectures.1": "invalidChoice",
      "tiedPrefectures.0": "invalidChoice",
    });
  });
});

test("a profile can be shown or paused, never put back to a draft", () => {
  expect(errors(statusSchema, { status: "active" })).toEqual({});
  expect(errors(statusSchema, { status: "draft" })).toEqual({ status: "invalidChoice" });
});
