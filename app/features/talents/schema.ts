import { z } from "zod";
import { industryCode, prefectureCode, themeCode } from "~/features/reference/schema";
import { contactEmail, contactPhone, corporateNumber, firmName, personKana } from "~/lib/fields";
import { between } from "~/lib/form-errors";
import { optional, optionalText, text } from "~/lib/text";
import { choice, choices, day, integer, rows, yen } from "~/lib/values";
import { LANGUAGES, OFFERED_ENGAGEMENT_TYPES, ROLES } from "~/lib/vocabulary";
import { PAY_UNITS, WORK_MODES } from "~/matching";
import { learningRows, skillRows } from "./skillRows";

// One schema for each step of the profile. The limits are those of the database.

export const NAME_MAX = 40;
export const EMPLOYER_MAX = 80;
export const SUMMARY_MAX = 2000;
export const HIDDEN_FIRMS_MAX = 50;
export const HOURS_MAX = 60;
export const PAY_MAX = 100_000_000;
/** Days that the matching engine counts with. */
export const AVAILABLE_FROM = { min: "2020-01-01", max: "2099-12-31" } as const;

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

export const skillsSchema = z.object({ skills: skillRows, learning: learningRows, version });

export const experienceSchema = z.object({
  industries: someOf(industryCode, 20),
  themes: someOf(themeCode, 20),
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
    availableFrom: optional(day(AVAILABLE_FROM)),
    wishedPayAmount: optional(yen(1, PAY_MAX)),
    wishedPayUnit: optional(choice(PAY_UNITS)),
    languages: choices(LANGUAGES),
    version,
  })
  .refine(
    // A number that could not be read is another rule's business.
    ({ hoursMin: min, hoursMax: max }) =>
      typeof min !== "number" || typeof max !== "number" || min <= max,
    between("mostBelowLeast", ["hoursMax"]),
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
  prefectures: someOf(prefectureCode, 47),
  tiedPrefectures: someOf(prefectureCode, 47),
  industries: someOf(industryCode, 20),
  themes: someOf(themeCode, 20),
  hiddenFirms: rows(hiddenFirm, { max: HIDDEN_FIRMS_MAX }).transform((list) =>
    list.filter(({ name, corporateNumber: number }) => name !== null || number !== null),
  ),
  version,
});

/** Ticked codes of a list: none, one or several values arrive. */
function someOf(code: z.ZodType<string, string>, max: number) {
  const list = z.array(code).max(max);
  return z.preprocess(
    (value: string | string[] | undefined) => (value ? [...new Set([value].flat())] : []),
    list,
  );
}

export const statusSchema = z.object({ status: choice(["active", "paused"]) });

/** The button that says that the conditions of work still hold. */
export const confirmSchema = z.object({ intent: choice(["confirm"]) });
