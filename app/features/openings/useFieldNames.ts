import { useTranslations } from "use-intl";
import type { OpeningFormState } from "./formState";

const NAMES = [
  "themeCode",
  "title",
  "problem",
  "outcome",
  "requirements",
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
  "paymentDays",
  "terminationTerms",
  "languages",
  "roles",
  "seats",
] as const;

/**
 * Tells the form the names of its fields before any section does: where no scripts run, the summary
 * of errors is written first and could not say otherwise which field it speaks of.
 */
export function useFieldNames(form: OpeningFormState): void {
  const words = useTranslations("openingForm");
  for (const name of NAMES) form.field(name, words(name));
  const rows = form.field("requirements", words("requirements")).defaultValue;
  if (!Array.isArray(rows)) return;
  for (const index of rows.keys()) {
    form.field(`requirements.${index}.skillId`, words("skill", { number: String(index + 1) }));
  }
}
