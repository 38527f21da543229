import { z } from "zod";
import {
  liesIn,
  municipalityCode,
  prefectureCode,
  skillId,
  themeCode,
} from "~/features/reference/schema";
import { between, rule } from "~/lib/form-errors";
import { optional, text } from "~/lib/text";
import { choice, choices, day, integer, rows, yen } from "~/lib/values";
import { LANGUAGES, OFFERED_ENGAGEMENT_TYPES, ROLES } from "~/lib/vocabulary";
import { PAY_UNITS, WORK_MODES } from "~/matching";
import { type FormStep, STEP_FIELDS } from "./form/steps";
import { EXPENSES, RIGHTS } from "./types";

// One opening, twice: as a draft, which may have gaps, and complete, as it is handed in for review.
// What a draft does say must be storable, so the limits of both are the same.

export const TITLE_MAX = 80;
export const PROBLEM_MAX = 4000;
export const OUTCOME_MAX = 2000;
export const TERMINATION_MAX = 1000;
export const WORK_CONTENT_MAX = 2000;
export const NON_CASH_MAX = 300;
export const UNDECIDED_MAX = 500;
export const INSPECTION_DAYS_MAX = 60;
export const REQUIREMENTS_MAX = 20;
export const LEVEL_MAX = 5;
export const WEIGHT_MAX = 3;
export const ONSITE_DAYS_MAX = 31;
export const HOURS_MAX = 60;
export const LENGTH_MAX = 60;
export const PAY_MAX = 100_000_000;
export const SEATS_MAX = 20;
/** フリーランス法 art. 4: payment at the latest on the 60th day after delivery. */
export const PAYMENT_DAYS_MAX = 60;
export const NEEDS = ["must", "want"] as const;

const title = text(TITLE_MAX);
const problem = text(PROBLEM_MAX);
const outcome = text(OUTCOME_MAX);
const terminationTerms = text(TERMINATION_MAX);
const workContent = text(WORK_CONTENT_MAX);
const workMode = choice(WORK_MODES);
const seats = integer(1, SEATS_MAX);
const hours = integer(1, HOURS_MAX);
const paymentDays = integer(1, 9_999).refine(
  (days) => days <= PAYMENT_DAYS_MAX,
  rule("paymentTooLate", { max: PAYMENT_DAYS_MAX }),
);

const ratings = {
  level: integer(1, LEVEL_MAX),
  weight: integer(1, WEIGHT_MAX),
  need: choice(NEEDS),
};

/** What may stay blank even when the opening is complete. */
const shared = {
  municipalityCode: optional(municipalityCode),
  onsiteDays: optional(integer(0, ONSITE_DAYS_MAX)),
  lengthMonths: optional(integer(1, LENGTH_MAX)),
  payUnit: choice(PAY_UNITS),
  payMin: optional(yen(0, PAY_MAX)),
  payMax: optional(yen(1, PAY_MAX)),
  paymentDays: optional(paymentDays),
  roles: choices(ROLES),
  inspectionDays: optional(integer(1, INSPECTION_DAYS_MAX)),
  rights: optional(choice(RIGHTS)),
  expenses: optional(choice(EXPENSES)),
  nonCashPayment: optional(text(NON_CASH_MAX)),
  undecided: optional(text(UNDECIDED_MAX)),
  /** Of a new opening: a repeated first save then finds the draft that the first one made. */
  draftKey: optional(z.uuid()).prefault(""),
  /** Of the draft that the form showed; blank while there is none. */
  version: optional(integer(1, 1_000_000)),
};

export const draftSchema = withRules(
  z.object({
    themeCode: optional(themeCode),
    title: optional(title),
    problem: optional(problem),
    outcome: optional(outcome),
    requirements: rows(z.object({ skillId: optional(skillId), ...ratings }), {
      max: REQUIREMENTS_MAX,
    }),
    // Radio buttons send nothing until one is chosen.
    workMode: optional(workMode).prefault(""),
    prefectureCode: optional(prefectureCode),
    engagementTypes: choices(OFFERED_ENGAGEMENT_TYPES),
    hoursMin: optional(hours),
    hoursMax: optional(hours),
    startOn: optional(day()),
    terminationTerms: optional(terminationTerms),
    workContent: optional(workContent),
    languages: choices(LANGUAGES),
    seats: optional(seats).prefault(""),
    ...shared,
  }),
);

/** @param today a day in Japan: work cannot have begun before it. */
export function completeSchema(today: string) {
  return needsWhatOthersAsk(withRules(z.object(completeShape(today))));
}

type StepSituation = {
  today: string;
  /** Whether the work is paid, which another step than that of the payment says. */
  paid: boolean;
};

/**
 * One step, complete. It is typed as the whole form, so that parts of the page serve both; the
 * fields of the other steps are absent, and the rules do not speak of them.
 */
export function stepSchema(step: FormStep, { today, paid }: StepSituation) {
  const names = [...STEP_FIELDS[step], "version", "draftKey"];
  const shape = Object.entries(completeShape(today)).filter(([name]) => names.includes(name));
  const schema = needsWhatOthersAsk(withRules(z.object(Object.fromEntries(shape))));
  const judged = schema.refine(
    ({ paymentDays: days }) => step !== "terms" || !paid || isGiven(days),
    between("required", ["paymentDays"]),
  );
  return judged as unknown as ReturnType<typeof completeSchema>;
}

function completeShape(today: string) {
  return {
    themeCode,
    title,
    problem,
    outcome,
    requirements: rows(z.object({ skillId, ...ratings }), { min: 1, max: REQUIREMENTS_MAX }),
    workMode,
    prefectureCode,
    engagementTypes: choices(OFFERED_ENGAGEMENT_TYPES, { min: 1 }),
    hoursMin: hours,
    hoursMax: hours,
    startOn: optional(day({ min: today })),
    terminationTerms,
    workContent,
    languages: choices(LANGUAGES, { min: 1 }),
    seats,
    ...shared,
  };
}

/** What is asked for only because of another field. */
function needsWhatOthersAsk<S extends z.ZodObject>(schema: S) {
  return schema
    .refine(
      ({ workMode: mode, onsiteDays }) => mode === "remote" || !mode || isGiven(onsiteDays),
      between("required", ["onsiteDays"]),
    )
    .refine(
      ({ engagementTypes, payMax }) => !isPaid(engagementTypes) || isGiven(payMax),
      between("required", ["payMax"]),
    )
    .refine(
      ({ engagementTypes, paymentDays: days }) => !isPaid(engagementTypes) || isGiven(days),
      between("required", ["paymentDays"]),
    );
}

export type OpeningDraft = z.output<typeof draftSchema>;
export type OpeningForm = z.input<typeof draftSchema>;

/** Only unpaid work needs no pay. Before anything is chosen nothing is asked. */
export function isPaid(engagementTypes: unknown): boolean {
  const types = [engagementTypes].flat();
  return types.includes("contract") || types.includes("side_job");
}

/** A rule about `undefined` is not this one's: the field itself was wrong and says so. */
function isGiven(value: unknown): boolean {
  return value !== null && value !== "";
}

function withRules<S extends z.ZodObject>(schema: S) {
  return schema
    .refine(
      (place) => liesIn(place.municipalityCode, place.prefectureCode),
      between("municipalityElsewhere", ["municipalityCode"]),
    )
    .refine(
      ({ hoursMin, hoursMax }) => inOrder(hoursMin, hoursMax),
      between("mostBelowLeast", ["hoursMax"]),
    )
    .refine(({ payMin, payMax }) => inOrder(payMin, payMax), between("maxBelowMin", ["payMax"]))
    .superRefine(({ requirements }, check) => {
      for (const index of repeated(requirements)) {
        check.addIssue({
          code: "custom",
          path: ["requirements", index, "skillId"],
          params: { code: "repeatedSkill" },
        });
      }
    });
}

function inOrder(min: unknown, max: unknown): boolean {
  return typeof min !== "number" || typeof max !== "number" || min <= max;
}

/** Places of rows whose skill stands in an earlier row too. */
function repeated(requirements: unknown): number[] {
  if (!Array.isArray(requirements)) return [];
  const ids = requirements.map((row: { skillId: number | null }) => row.skillId);
  return ids.flatMap((id, index) => (id !== null && ids.indexOf(id) < index ? [index] : []));
}
