import { z } from "zod";
import { rule } from "~/lib/form-errors";

// What the fields of this feature send. Whether a code exists is checked by the database.

/** From a `SkillPicker`. */
export const skillId = chosen(/^[1-9]\d{0,8}$/).transform(Number);
export const prefectureCode = chosen(/^(0[1-9]|[1-3]\d|4[0-7])$/);
export const municipalityCode = chosen(/^\d{6}$/);
export const industryCode = chosen(/^[A-T]$/);
export const themeCode = chosen(/^[a-z_]{2,30}$/);
export const reasonCode = chosen(/^[a-z_]{3,40}$/);

/** Something must be chosen, and it must look like what such a list offers. */
function chosen(pattern: RegExp) {
  return z
    .string()
    .refine((value) => value !== "", rule("requiredChoice"))
    .refine((value) => value === "" || pattern.test(value), rule("invalidChoice"));
}
