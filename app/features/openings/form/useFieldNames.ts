import { useTranslations } from "use-intl";
import type { OpeningFormState } from "./formState";
import { type FormStep, STEP_FIELDS } from "./steps";

/**
 * Tells the form the names of its fields before any section does: where no scripts run, the summary
 * of errors is written first and could not say otherwise which field it speaks of.
 */
export function useFieldNames(form: OpeningFormState, step: FormStep): void {
  const words = useTranslations("openingForm");
  for (const name of STEP_FIELDS[step]) form.field(name, words(name));
  if (step !== "requirements") return;
  const rows = form.field("requirements", words("requirements")).defaultValue;
  if (!Array.isArray(rows)) return;
  for (const index of rows.keys()) {
    form.field(`requirements.${index}.skillId`, words("skill", { number: String(index + 1) }));
  }
}
