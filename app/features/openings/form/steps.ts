// The opening is written in steps. Each is a page and a form of its own; the last one shows the whole.

export const FORM_STEPS = ["problem", "outcome", "requirements", "conditions", "terms"] as const;
export type FormStep = (typeof FORM_STEPS)[number];

export const STEPS = [...FORM_STEPS, "preview"] as const;
export type Step = (typeof STEPS)[number];

/** Which step asks for which field, in the order of its page. */
export const STEP_FIELDS = {
  problem: ["themeCode", "problem", "title"],
  outcome: ["outcome"],
  requirements: ["requirements", "roles"],
  conditions: [
    "workMode",
    "onsiteDays",
    "prefectureCode",
    "municipalityCode",
    "hoursMin",
    "hoursMax",
    "startOn",
    "lengthMonths",
    "engagementTypes",
    "payUnit",
    "payMin",
    "payMax",
    "languages",
    "seats",
  ],
  terms: [
    "workContent",
    "inspectionDays",
    "rights",
    "paymentDays",
    "expenses",
    "nonCashPayment",
    "terminationTerms",
    "undecided",
  ],
} as const satisfies Record<FormStep, readonly string[]>;

export type FieldName = (typeof STEP_FIELDS)[FormStep][number];

export function isStep(value: unknown): value is Step {
  return STEPS.some((step) => step === value);
}

export function isFormStep(value: unknown): value is FormStep {
  return FORM_STEPS.some((step) => step === value);
}

export function stepOfField(name: string): FormStep {
  return FORM_STEPS.find((step) => STEP_FIELDS[step].some((field) => field === name)) ?? "problem";
}

export function stepPath(openingId: string, step: Step): string {
  return `/company/openings/${openingId}/edit/${step}`;
}

export function stepAfter(step: FormStep): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? "preview";
}

export function stepBefore(step: Step): FormStep | undefined {
  return FORM_STEPS[STEPS.indexOf(step) - 1];
}
