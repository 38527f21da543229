import { expect, test } from "vitest";
import type { z } from "zod";
import { parseValues } from "~/lib/form-parse";
import { toRawValues } from "~/ui/form/defaults";
import {
  basicsDefaults,
  conditionsDefaults,
  experienceDefaults,
  skillsDefaults,
  wishesDefaults,
} from "./defaults";
import {
  basicsSchema,
  conditionsSchema,
  experienceSchema,
  HIDDEN_FIRMS_MAX,
  skillsSchema,
  wishesSchema,
} from "./schema";
import { SKILLS_MAX } from "./skillRows";
import { storedTalent } from "./storedTalent.fixture";

/** What saving the form untouched would store. */
function untouched<S extends z.ZodType>(schema: S, defaults: object) {
  const parsed = parseValues(toRawValues(defaults), schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

test("a person without a profile begins with the address of the account", () => {
  expect(basicsDefaults(null, "a@example.jp")).toEqual({ contactEmail: "a@example.jp" });
});

test("basics saved untouched stay as they are", () => {
  const stored = storedTalent({ summary: "<b>一行目</b>\n二行目", roles: ["designer"] });
  expect(untouched(basicsSchema, basicsDefaults(stored, ""))).toEqual({
    familyName: "髙田",
    givenName: "花子",
    familyKana: "タカダ",
    givenKana: "ハナコ",
    contactEmail: "hanako@example.jp",
    phone: null,
    prefectureCode: "13",
    employer: null,
    roles: ["designer"],
    summary: "<b>一行目</b>\n二行目",
    version: 2,
  });
});

test("skills saved untouched stay as they are, an endorsement too", () => {
  const skills = [
    { skill_id: 12, level: 4, evidence: "endorsed" },
    { skill_id: 7, level: 2, evidence: "self" },
  ];
  const stored = storedTalent({ skills, learning: [{ skill_id: 9 }] });
  expect(untouched(skillsSchema, skillsDefaults(stored))).toEqual({
    skills: [
      { skillId: 12, level: 4, evidence: "endorsed" },
      { skillId: 7, level: 2, evidence: "self" },
    ],
    learning: [9],
    version: 2,
  });
});

test("blank rows wait behind the filled ones, but never beyond the limit", () => {
  const skills = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      skill_id: index + 1,
      level: 1,
      evidence: "self",
    }));
  const rows = (count: number) => skillsDefaults(storedTalent({ skills: skills(count) })).skills;
  expect(rows(0)).toHaveLength(3);
  expect(rows(5)).toHaveLength(7);
  expect(rows(SKILLS_MAX - 1)).toHaveLength(SKILLS_MAX);
  expect(rows(SKILLS_MAX)).toHaveLength(SKILLS_MAX);
  expect(rows(5).slice(5)).toEqual(Array(2).fill({ skillId: "", level: "", evidence: "self" }));
});

test("experience and interests are kept apart", () => {
  const stored = storedTalent({
    industries: [
      { industry_code: "E", kind: "experience" },
      { industry_code: "A", kind: "interest" },
    ],
    themes: [
      { theme_code: "tourism", kind: "experience" },
      { theme_code: "energy", kind: "interest" },
    ],
  });
  expect(untouched(experienceSchema, experienceDefaults(stored))).toMatchObject({
    industries: ["E"],
    themes: ["tourism"],
  });
  expect(untouched(wishesSchema, wishesDefaults(stored))).toMatchObject({
    industries: ["A"],
    themes: ["energy"],
  });
});

test.each([
  [true, "yes"],
  [false, "no"],
  [null, null],
])("moving there: %s is shown as %s", (relocation, answer) => {
  const stored = storedTalent({ relocation, engagement_types: ["pro_bono"] });
  expect(untouched(conditionsSchema, conditionsDefaults(stored)).relocation).toBe(answer);
});

test("conditions saved untouched stay as they are; no days on site are not the same as unknown", () => {
  const stored = storedTalent({
    engagement_types: ["contract", "side_job"],
    wished_modes: ["remote"],
    onsite_days_max: 0,
    hours_min: 5,
    hours_max: 20,
    available_from: "2027-04-01",
    wished_pay_amount: 300_000,
    wished_pay_unit: "month",
    languages: ["en"],
  });
  expect(untouched(conditionsSchema, conditionsDefaults(stored))).toEqual({
    engagementTypes: ["contract", "side_job"],
    wishedModes: ["remote"],
    onsiteDaysMax: 0,
    relocation: null,
    hoursMin: 5,
    hoursMax: 20,
    availableFrom: "2027-04-01",
    wishedPayAmount: 300_000,
    wishedPayUnit: "month",
    languages: ["en"],
    version: 2,
  });
});

test("hidden firms saved untouched stay as they are, fifty of them too", () => {
  const firm = { name: "結び", corporate_number: null };
  const number = { name: null, corporate_number: "7000012050002" };
  const many = Array.from({ length: HIDDEN_FIRMS_MAX }, (_, index) => ({
    position: index + 1,
    ...(index % 2 === 0 ? firm : number),
  }));
  const saved = untouched(wishesSchema, wishesDefaults(storedTalent({ hidden_firms: many })));
  expect(saved.hiddenFirms).toHaveLength(HIDDEN_FIRMS_MAX);
  expect(saved.hiddenFirms.slice(0, 2)).toEqual([
    { name: "結び", corporateNumber: null },
    { name: null, corporateNumber: "7000012050002" },
  ]);
});
