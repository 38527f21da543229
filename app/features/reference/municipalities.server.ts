import type { FormFailure } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { SHOW_MUNICIPALITIES, STEP } from "./municipalityStep";
import { loadMunicipalities, type ReferenceSource } from "./queries.server";
import type { Municipality } from "./types";

/** The form as it was typed, without errors, and the municipalities of its prefecture. */
export type MunicipalitiesShown = FormFailure & { municipalities: Municipality[] };

/** Whether the button of `MunicipalitySelect` sent the form, which browsers without scripts do. */
export function asksForMunicipalities(values: RawValues): boolean {
  return values[STEP] === SHOW_MUNICIPALITIES;
}

/**
 * The answer to that button, and to every refused form that has a `MunicipalitySelect`: without
 * scripts the list must fit the prefecture that was chosen, not the stored one.
 */
export async function withMunicipalities(
  source: ReferenceSource,
  values: RawValues,
  errors: FormFailure["errors"] = { fields: {}, form: [] },
): Promise<MunicipalitiesShown> {
  const { prefectureCode } = values;
  const code = typeof prefectureCode === "string" ? prefectureCode : null;
  return { values, errors, municipalities: await loadMunicipalities(source, code) };
}
