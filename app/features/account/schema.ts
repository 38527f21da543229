import { z } from "zod";
import { locales } from "~/i18n/locale";
import { heldPassword, newPassword } from "~/lib/password";
import { email } from "~/lib/text";
import { choice } from "~/lib/values";

/** The forms of the account page, told apart by `intent`. */
export const INTENTS = ["email", "password", "session", "others"] as const;
export type Intent = (typeof INTENTS)[number];

export function isIntent(value: unknown): value is Intent {
  return INTENTS.some((intent) => intent === value);
}

export const emailSchema = z.object({ email, currentPassword: heldPassword });
export const passwordSchema = z.object({ currentPassword: heldPassword, password: newPassword });
export const languageSchema = z.object({ locale: choice(locales) });
export const sessionSchema = z.object({ session: z.uuid() });
export const othersSchema = z.object({});

/** The address is typed once more: nobody deletes an account by a slip. */
export const deletionSchema = z.object({ email, currentPassword: heldPassword });
