import { describe, expect, it } from "vitest";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import {
  completeSchema,
  draftSchema,
  HOURS_MAX,
  isPaid,
  LENGTH_MAX,
  ONSITE_DAYS_MAX,
  OUTCOME_MAX,
  PAY_MAX,
  PROBLEM_MAX,
  REQUIREMENTS_MAX,
  SEATS_MAX,
  TERMINATION_MAX,
  TITLE_MAX,
} from "./schema";

const TODAY = "2026-11-24";
const row = { skillId: "7", level: "3", weight: "2", need: "must" };
const complete: RawValues = {
  themeCode: "manufacturing",
  title: "紙の在庫表をやめたい",
  problem: "在庫が紙で、欠品が分からない。",
  outcome: "スマートフォンで在庫が見える。",
  requirements: [row],
  workMode: "hybrid",
  prefectureCode: "15",
  municipalityCode: "152137",
  onsiteDays: "2",
  engagementTypes: "contract",
  hoursMin: "5",
  hoursMax: "10",
  startOn: TODAY,
  lengthMonths: "6",
  payUnit: "month",
  payMin: "100,000",
  payMax: "20万円",
  paymentDays: "30",
  terminationTerms: "30日前までに書面で伝えます。",
  workContent: "在庫を入力するアプリの作成。",
  inspectionDays: "10",
  rights: "transfer",
  expenses: "",
  nonCashPayment: "",
  undecided: "",
  languages: "ja",
  seats: "1",
  draftKey: "",
  version: "",
};
const blank: RawValues = { payUnit: "month", seats: "1" };
for (const name of Object.keys(complete)) blank[name] ??= "";
blank.requirements = [{ ...row, skillId: "" }];

const problems = (changes: RawValues, schema = completeSchema(TODAY)) => {
  const parsed = parseValues({ ...complete, ...changes }, schema);
  if (parsed.ok) return {};
  return Object.fromEntries(
    Object.entries(parsed.errors.fields).map(([name, { code }]) => [name, code]),
  );
};

describe("a complete opening", () => {
  it("is taken", () => {
    const parsed = parseValues(complete, completeSchema(TODAY));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        requirements: [{ skillId: 7, level: 3, weight: 2, need: "must" }],
        engagementTypes: ["contract"],
        payMin: 100_000,
        payMax: 200_000,
        languages: ["ja"],
        roles: [],
        version: null,
      },
    });
  });

  it("names everything that is missing at once", () => {
    const parsed = parseValues(blank, completeSchema(TODAY));
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(Object.keys(parsed.errors.fields)).toEqual([
      "themeCode",
      "title",
      "problem",
      "outcome",
      "requirements.0.skillId",
      "workMode",
      "prefectureCode",
      "engagementTypes",
      "hoursMin",
      "hoursMax",
      "terminationTerms",
      "workContent",
      "languages",
    ]);
  });

  it.each([
    ["title", TITLE_MAX],
    ["problem", PROBLEM_MAX],
    ["outcome", OUTCOME_MAX],
    ["terminationTerms", TERMINATION_MAX],
  ])("lets %s have %d characters and no more", (name, max) => {
    expect(problems({ [name]: "𠮷".repeat(max) })).toEqual({});
    expect(problems({ [name]: "字".repeat(max + 1) })).toEqual({ [name]: "tooLong" });
    expect(problems({ [name]: "字".repeat(10_000) })).toEqual({ [name]: "tooLong" });
  });

  it.each([
    ["onsiteDays", 0, ONSITE_DAYS_MAX],
    ["hoursMin", 1, 10],
    ["hoursMax", 5, HOURS_MAX],
    ["lengthMonths", 1, LENGTH_MAX],
    ["payMin", 0, 200_000],
    ["payMax", 100_000, PAY_MAX],
    ["paymentDays", 1, 60],
    ["seats", 1, SEATS_MAX],
  ])("lets %s be %d to %d", (name, min, max) => {
    expect(problems({ [name]: String(min) })).toEqual({});
    expect(problems({ [name]: String(max) })).toEqual({});
    expect(Object.keys(problems({ [name]: String(min - 1) }))).toHaveLength(1);
    expect(Object.keys(problems({ [name]: String(max + 1) }))).toHaveLength(1);
  });

  it("says why 61 days are too late to pay", () => {
    expect(problems({ paymentDays: "61" })).toEqual({ paymentDays: "paymentTooLate" });
  });

  it("wants the upper end at or above the lower", () => {
    expect(problems({ hoursMin: "11" })).toEqual({ hoursMax: "mostBelowLeast" });
    expect(problems({ payMin: "200001" })).toEqual({ payMax: "maxBelowMin" });
  });

  it("cannot have started already", () => {
    expect(problems({ startOn: "2026-11-23" })).toEqual({ startOn: "dateTooEarly" });
    expect(problems({ startOn: "2026-02-30" })).toEqual({ startOn: "invalidDate" });
    expect(problems({ startOn: "" })).toEqual({});
  });

  it("wants days on site unless the work is remote", () => {
    expect(problems({ onsiteDays: "" })).toEqual({ onsiteDays: "required" });
    expect(problems({ onsiteDays: "", workMode: "remote" })).toEqual({});
  });

  it("wants pay unless the work is unpaid", () => {
    const unpaid = { payMin: "", payMax: "", paymentDays: "" };
    expect(problems(unpaid)).toEqual({ payMax: "required", paymentDays: "required" });
    expect(problems({ ...unpaid, engagementTypes: "pro_bono" })).toEqual({});
    expect(problems({ ...unpaid, engagementTypes: ["pro_bono", "side_job"] })).toEqual({
      payMax: "required",
      paymentDays: "required",
    });
  });

  it("keeps to the prefecture", () => {
    expect(problems({ municipalityCode: "131016" })).toEqual({
      municipalityCode: "municipalityElsewhere",
    });
  });

  it("asks for each skill once", () => {
    expect(problems({ requirements: [row, { ...row, skillId: "8" }, row] })).toEqual({
      "requirements.2.skillId": "repeatedSkill",
    });
  });

  it("asks for 20 skills at most", () => {
    const many = Array.from({ length: REQUIREMENTS_MAX + 1 }, (_, id) => ({
      ...row,
      skillId: String(id + 1),
    }));
    expect(problems({ requirements: many.slice(1) })).toEqual({});
    expect(problems({ requirements: many })).toEqual({ requirements: "chooseAtMost" });
    expect(problems({ requirements: [] })).toEqual({ requirements: "chooseAtLeast" });
  });

  it("does not offer employment", () => {
    expect(problems({ engagementTypes: "employment" })).toEqual({
      "engagementTypes.0": "invalidChoice",
    });
  });

  it("takes markup as plain text and full-width digits as digits", () => {
    const parsed = parseValues(
      { ...complete, title: "<b>在庫</b>", hoursMin: "５" },
      completeSchema(TODAY),
    );
    expect(parsed).toMatchObject({ ok: true, value: { title: "<b>在庫</b>", hoursMin: 5 } });
  });

  it.each([
    { skillId: { x: "1" } },
    { requirements: "x" },
    { municipalityCode: ["152137", "152137"] },
    { engagementTypes: { 0: { a: "b" } } },
    { hoursMin: ["1", "2"], hoursMax: { a: "1" } },
  ] as RawValues[])("answers a forged form with errors: %j", (forged) => {
    expect(() => problems(forged)).not.toThrow();
    expect(() => problems(forged, draftSchema as never)).not.toThrow();
  });
});

describe("a draft", () => {
  it("may be blank", () => {
    const parsed = parseValues(blank, draftSchema);
    expect(parsed).toMatchObject({
      ok: true,
      value: { title: null, themeCode: null, requirements: [{ skillId: null }], languages: [] },
    });
  });

  it("may lack what browsers leave out: radio buttons and checkboxes without a choice", () => {
    const { workMode, engagementTypes, languages, roles, seats, ...sent } = blank;
    expect(parseValues(sent, draftSchema)).toMatchObject({
      ok: true,
      value: { workMode: null, engagementTypes: [], languages: [], roles: [], seats: null },
    });
  });

  it("is refused what could not be stored", () => {
    const parsed = parseValues(
      { ...blank, paymentDays: "61", title: "字".repeat(81) },
      draftSchema,
    );
    expect(parsed).toMatchObject({
      ok: false,
      errors: { fields: { paymentDays: { code: "paymentTooLate" }, title: { code: "tooLong" } } },
    });
  });

  it("may have begun in the past", () => {
    expect(parseValues({ ...blank, startOn: "2020-01-01" }, draftSchema).ok).toBe(true);
  });
});

describe("isPaid", () => {
  it.each([
    [["contract"], true],
    ["side_job", true],
    [["pro_bono"], false],
    [["pro_bono", "contract"], true],
    [[], false],
    [undefined, false],
  ])("%j: %s", (types, paid) => expect(isPaid(types)).toBe(paid));
});
