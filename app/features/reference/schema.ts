import { code } from "~/lib/values";

// What the fields of this feature send. Whether a code exists is checked by the database.

/** From a `SkillPicker`. */
export const skillId = code(/^[1-9]\d{0,8}$/).transform(Number);
export const prefectureCode = code(/^(0[1-9]|[1-3]\d|4[0-7])$/);
export const municipalityCode = code(/^\d{6}$/);
export const industryCode = code(/^[A-T]$/);
export const themeCode = code(/^(?:[a-z_]{2,30}|own_\d{1,6})$/);
export const reasonCode = code(/^(?:[a-z_]{3,40}|own_\d{1,6})$/);

/** For `between`: what is blank or no code at all is another rule's business. */
export function liesIn(municipality: unknown, prefecture: unknown): boolean {
  if (typeof municipality !== "string" || typeof prefecture !== "string") return true;
  return municipality === "" || prefecture === "" || municipality.startsWith(prefecture);
}
