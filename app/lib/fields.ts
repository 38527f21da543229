import { z } from "zod";
import { rule } from "./form-errors";
import { email, kana, narrow, phone, text } from "./text";

// What a firm or a person states about itself. The limits are those of the database.

export const FIRM_NAME_MAX = 80;
export const FIRM_KANA_MAX = 120;
export const PERSON_NAME_MAX = 60;
export const PERSON_KANA_MAX = 60;
/** Behind `https://`. */
export const WEBSITE_MAX = 200;

/** Names keep the characters that people chose (﨑 is not 崎); only blanks become one kind. */
function named(max: number) {
  return z
    .string()
    .transform((value) => value.replace(/\s+/g, " "))
    .pipe(text(max));
}

export const firmName = named(FIRM_NAME_MAX);
export const personName = named(PERSON_NAME_MAX);
export const personKana = kana(PERSON_KANA_MAX);
export const contactEmail = email;
export const contactPhone = phone;

/** Firms have ＆ in their names, and the register spells it in full width. */
export const firmKana = narrow()
  .transform((value) => value.replaceAll("&", "＆"))
  .pipe(text(FIRM_KANA_MAX))
  .refine((value) => /^[ァ-ヺー・＆ ]*$/.test(value), rule("invalidKana"));

/** 13 digits whose first one is the check digit over the other twelve (国税庁). */
export function isCorporateNumber(value: string): boolean {
  if (!/^[1-9]\d{12}$/.test(value)) return false;
  const [check, ...base] = [...value].map(Number);
  const sum = base.reverse().reduce((total, digit, n) => total + digit * (n % 2 === 0 ? 1 : 2), 0);
  return check === 9 - (sum % 9);
}

/** As printed on letters too: in full width, with blanks or hyphens between the groups. */
export const corporateNumber = narrow()
  .transform((value) => value.replace(/[\s‐‑‒–—―ー−-]/g, ""))
  .pipe(
    z
      .string()
      .min(1)
      .refine((value) => isCorporateNumber(value), rule("invalidCorporateNumber")),
  );

/** People type addresses as they are printed on cards, without `https://`. */
export const website = narrow()
  .transform((value) =>
    value === "" || /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`,
  )
  .pipe(
    z
      .string()
      .min(1)
      .pipe(z.url({ protocol: /^https?$/, hostname: /\./ }))
      .refine((value) => !/\s/.test(value), rule("invalidUrl"))
      .refine(
        (value) => value.replace(/^https?:\/\//i, "").length <= WEBSITE_MAX,
        rule("tooLong", { max: WEBSITE_MAX }),
      ),
  );
