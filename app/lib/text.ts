import { z } from "zod";
import { rule } from "./form-errors";

// The texts that forms are made of. Each takes the string that a native input sends.

/** Characters as people and PostgreSQL count them: 𠮷 is one, not two. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Required text, trimmed. */
export function text(max: number, min = 1) {
  return z
    .string()
    .trim()
    .min(1)
    .refine((value) => countCharacters(value) >= min, rule("tooShort", { min }))
    .refine((value) => countCharacters(value) <= max, rule("tooLong", { max }));
}

export function optionalText(max: number) {
  return optional(text(max));
}

/** Makes any of these optional: blank is null, as the database stores it. */
export function optional<S extends z.ZodType<unknown, string>>(schema: S) {
  return z
    .string()
    .trim()
    .transform((value) => value || null)
    .pipe(z.nullable(schema));
}

export const EMAIL_MAX = 254;
export const email = narrow().pipe(z.string().toLowerCase().min(1).max(EMAIL_MAX).pipe(z.email()));

/** Only links that a browser may safely follow. */
export const url = narrow().pipe(
  z
    .string()
    .min(1)
    .max(300)
    .pipe(z.url({ protocol: /^https?$/ })),
);

/** What Japanese keyboards offer where a hyphen is meant. */
const DASHES = /[‐‑‒–—―ー−]/g;

/** `123-4567`, `1234567`, also in full width → seven digits. */
export const postalCode = narrow()
  .transform((value) => value.replace(DASHES, "-").replace(/^〒?\s*(\d{3})-?(\d{4})$/, "$1$2"))
  .pipe(
    z
      .string()
      .min(1)
      .refine((value) => /^\d{7}$/.test(value), rule("invalidPostalCode")),
  );

const WHOLE_PHONE = /^\+?[\d(][\d()-]{7,17}\d$/;
/** Nothing is wrong with it but that it ends too early. */
const PART_OF_PHONE = /^(?=.*\d)\+?[\d()-]{1,8}$/;

/** Blanks between digits are hyphens, others are dropped: 20 characters at most are left to store. */
export const phone = narrow()
  .transform((value) =>
    value
      .replace(DASHES, "-")
      .replace(/(?<=\d)\s+(?=\d)/g, "-")
      .replace(/\s/g, ""),
  )
  .pipe(
    z
      .string()
      .min(1)
      .refine((value) => !PART_OF_PHONE.test(value), rule("phoneTooShort"))
      .refine((value) => WHOLE_PHONE.test(value), rule("invalidPhone")),
  );

/** Half-width kana become full-width; hiragana is refused, not guessed at. */
export function kana(max: number) {
  return narrow().pipe(
    text(max).refine((value) => value === "" || /^[ァ-ヶー・ ]+$/.test(value), rule("invalidKana")),
  );
}

/** Japanese keyboards type full-width digits and letters: read them as half-width. */
export function narrow() {
  return z.string().transform((value) => value.normalize("NFKC").trim());
}
