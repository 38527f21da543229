import { z } from "zod";
import {
  contactEmail,
  contactPhone,
  corporateNumber,
  firmName,
  personKana,
  prefectureCode,
} from "~/lib/fields";
import { between, rule } from "~/lib/form-errors";
import { optional, optionalText, text } from "~/lib/text";
import { choice, choices, code, codes, day, integer, rows, yen } from "~/lib/values";
import { ENGAGEMENT_TYPES, PAY_UNITS, WORK_MODES } from "~/matching";

// One schema for each step of the profile. The limits are those of the database.

export const NAME_MAX = 40;
export const EMPLOYER_MAX = 80;
export const SUMMARY_MAX = 2000;
export const SKILLS_MAX = 60;
export const LEARNING_MAX = 20;
export const HIDDEN_FIRMS_MAX = 50;
export const HOURS_MAX = 60;
export const PAY_MAX = 100_000_000;

export const ROLES = [
  "business_architect",
  "designer",
  "data_scientist",
  "software_engineer",
  "cybersecurity",
  "data_manager",
] as const;
export const LANGUAGES = ["ja", "en", "zh", "ko", "vi", "pt"] as const;
/** Evidence that a person may claim; an endorsement is given by others. */
export const CLAIMABLE_EVIDENCE = ["self", "course", "certificate"] as const;
/** 雇用 is off until the operator has a licence for it. */
export const OFFERED_ENGAGEMENT_TYPES = ENGAGEMENT_TYPES.filter(
  (type): type is Exclude<typeof type, "employment"> => type !== "employment",
) as ["contract", "side_job", "pro_bono"];
/** A blank answer is an unknown, which is not the same as a no. */
export const YES_NO = ["yes", "no"] as const;

/** The version that the form showed; blank before the first save. */
const version = optional(integer(1, 1_000_000_000));

export const basicsSchema = z.object({
  familyName: text(NAME_MAX),
  givenName: text(NAME_MAX),
  familyKana: personKana,
  givenKana: personKana,
  contactEmail,
  phone: optional(contactPhone),
  prefectureCode,
  employer: optionalText(EMPLOYER_MAX),
  roles: choices(ROLES),
  summary: optionalText(SUMMARY_MAX),
  version,
});

const skillRow = z
  .object({
    skillId: optional(integer(1, 1_000_000)),
    level: optional(integer(1, 5)),
    evidence: z.union([z.literal(""), choice([...CLAIMABLE_EVIDENCE, "endorsed"])]),
  })
  .refine(({ skillId, level }) => !skillId || level !== null, between("requiredChoice", ["level"]));

/** Rows without a skill are the blank ones at the end of the form. */
const skillRows = rows(skillRow, { max: SKILLS_MAX + 10 })
  .superRefine(refuseRepeats)
  .transform((list) =>
    list.flatMap(({ skillId, level, evidence }) =>
      skillId === null || level === null
        ? []
        : [{ skillId, level, evidence: evidence === "" ? ("self" as const) : evidence }],
    ),
  )
  .refine((list) => list.length > 0, rule("chooseAtLeast", { min: 1 }))
  .refine((list) => list.length <= SKILLS_MAX, rule("chooseAtMost", { max: SKILLS_MAX }));

function refuseRepeats(list: { skillId: number | null }[], check: z.core.$RefinementCtx): void {
  const seen = new Set<number>();
  list.forEach(({ skillId }, index) => {
    if (skillId === null) return;
    if (seen.has(skillId)) {
      check.addIssue({
        code: "custom",
        path: [index, "skillId"],
        params: { code: "repeatedSkill" },
      });
    }
    seen.add(skillId);
  });
}

const learningRows = rows(z.object({ skillId: optional(integer(1, 1_000_000)) }), {
  max: LEARNING_MAX,
}).transform((list) => [
  ...new Set(list.flatMap(({ skillId }) => (skillId === null ? [] : [skillId]))),
]);

export const skillsSchema = z.object({ skills: skillRows, learning: learningRows, version });

export const experienceSchema = z.object({
  industries: codes({ max: 20 }),
  themes: codes({ max: 20 }),
  version,
});

export const conditionsSchema = z
  .object({
    engagementTypes: choices(OFFERED_ENGAGEMENT_TYPES, { min: 1 }),
    wishedModes: choices(WORK_MODES),
    onsiteDaysMax: optional(integer(0, 31)),
    relocation: optional(choice(YES_NO)),
    hoursMin: optional(integer(1, HOURS_MAX)),
    hoursMax: optional(integer(1, HOURS_MAX)),
    availableFrom: optional(day({ min: "2000-01-01", max: "2100-12-31" })),
    wishedPayAmount: optional(yen(1, PAY_MAX)),
    wishedPayUnit: optional(choice(PAY_UNITS)),
    languages: choices(LANGUAGES),
    version,
  })
  .refine(
    ({ hoursMin, hoursMax }) => !hoursMin || !hoursMax || hoursMin <= hoursMax,
    between("maxBelowMin", ["hoursMax"]),
  )
  .refine(
    ({ wishedPayAmount, wishedPayUnit }) => !wishedPayAmount || wishedPayUnit,
    between("requiredChoice", ["wishedPayUnit"]),
  );

const hiddenFirm = z.object({
  name: optional(firmName),
  corporateNumber: optional(corporateNumber),
});

export const wishesSchema = z.object({
  prefectures: z.preprocess(listOf, z.array(prefectureCode).max(47)),
  tiedPrefectures: z.preprocess(listOf, z.array(prefectureCode).max(47)),
  industries: z.preprocess(listOf, z.array(code(/^[A-T]$/)).max(20)),
  themes: codes({ max: 20 }),
  hiddenFirms: rows(hiddenFirm, { max: HIDDEN_FIRMS_MAX }).transform((list) =>
    list.filter(({ name, corporateNumber: number }) => name !== null || number !== null),
  ),
  version,
});

function listOf(value: unknown): unknown {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? [...new Set(value)] : [value];
}

export const STEPS = ["basics", "skills", "experience", "conditions", "wishes"] as const;
export type Step = (typeof STEPS)[number];

export function isStep(value: unknown): value is Step {
  return STEPS.some((step) => step === value);
}

export const statusSchema = z.object({ status: choice(["active", "paused"]) });
