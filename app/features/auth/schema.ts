import { z } from "zod";
import { heldPassword, newPassword } from "~/lib/password";
import { email } from "~/lib/text";
import { choice, consent } from "~/lib/values";

/** What someone signs up as decides only which screen comes next; it grants nothing. */
export const kinds = ["company", "talent"] as const;
export type Kind = (typeof kinds)[number];

export function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}

/** Where each kind of person begins. */
export const FIRST_STEP: Record<Kind, string> = {
  company: "/company/profile",
  talent: "/talent/profile/basics",
};

export const signupSchema = z.object({
  kind: choice(kinds),
  email,
  password: newPassword,
  terms: consent,
  /** Where to go afterwards, when something else led here. */
  next: z.string().optional(),
});

export const loginSchema = z.object({
  email,
  password: heldPassword,
  next: z.string().optional(),
});

export const forgotPasswordSchema = z.object({ email });

/** A token out of an e-mail, as Supabase Auth makes it. */
const emailToken = z.string().min(1).max(200);

export const resetPasswordSchema = z.object({ token_hash: emailToken, password: newPassword });

/** The links of sign-up, invitation and change of address. Recovery has a page of its own. */
export const confirmSchema = z.object({
  token_hash: emailToken,
  type: z.enum(["signup", "email", "invite", "magiclink", "email_change"]),
});
