import { z } from "zod";
import { rule } from "./form-errors";
import { countCharacters } from "./text";

export const PASSWORD_MIN = 10;
/** bcrypt reads no further: a longer password would be cut without a word. */
export const PASSWORD_MAX_BYTES = 72;

const encoder = new TextEncoder();

export const newPassword = z
  .string()
  .min(1)
  .refine(
    (value) => countCharacters(value) >= PASSWORD_MIN,
    rule("passwordTooShort", { min: PASSWORD_MIN }),
  )
  .refine(
    (value) => encoder.encode(value).length <= PASSWORD_MAX_BYTES,
    rule("passwordTooLong", { max: PASSWORD_MAX_BYTES }),
  );

/** The password that somebody has: it may be older than the rules. */
export const heldPassword = z.string().min(1).max(1_000);
