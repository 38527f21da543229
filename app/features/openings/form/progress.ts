import type { RawValues } from "~/lib/form-data";
import type { ErrorCode } from "~/lib/form-errors";
import { parseValues } from "~/lib/form-parse";
import { toRawValues } from "~/ui/form/defaults";
import { storedDefaults } from "../defaults";
import { completeSchema } from "../schema";
import type { OpeningContent } from "../types";
import { FORM_STEPS, type FormStep, STEP_FIELDS, type Step, stepOfField } from "./steps";

/** A field that keeps a draft from being handed in, and whether it is blank or says what cannot be. */
export interface ToMend {
  name: string;
  step: FormStep;
  blank: boolean;
}

export type StepState = "done" | "needed" | "wrong";
export type StepStates = Record<FormStep, StepState>;

const BLANK: readonly ErrorCode[] = ["required", "requiredChoice", "chooseAtLeast"];

/** What has to be mended in a stored draft, each field once, in the order of the form. */
export function fieldsToMend(content: OpeningContent, today: string): ToMend[] {
  const parsed = parseValues(
    toRawValues(storedDefaults(content)) as RawValues,
    completeSchema(today),
  );
  if (parsed.ok) return [];
  const found = new Map<string, ToMend>();
  for (const [path, { code }] of Object.entries(parsed.errors.fields)) {
    const name = path.split(".")[0] ?? path;
    const before = found.get(name);
    const blank = BLANK.includes(code) && (before?.blank ?? true);
    found.set(name, { name, step: stepOfField(name), blank });
  }
  return FORM_STEPS.flatMap((step) => {
    const names: readonly string[] = STEP_FIELDS[step];
    return names.flatMap((name) => found.get(name) ?? []);
  });
}

/** Of an opening that is not begun yet, every step is needed. */
export function stepStates(toMend: readonly ToMend[] | null): StepStates {
  const stateOf = (step: FormStep): StepState => {
    if (toMend === null) return "needed";
    const fields = toMend.filter((field) => field.step === step);
    if (fields.length === 0) return "done";
    return fields.every(({ blank }) => blank) ? "needed" : "wrong";
  };
  return Object.fromEntries(FORM_STEPS.map((step) => [step, stateOf(step)])) as StepStates;
}

/** Where one goes on: at the first step that is not done, or where everything can be looked at. */
export function firstUnfinished(states: StepStates): Step {
  return FORM_STEPS.find((step) => states[step] !== "done") ?? "preview";
}
