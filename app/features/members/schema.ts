import { z } from "zod";
import { rule } from "~/lib/form-errors";
import { heldPassword } from "~/lib/password";
import { email, text } from "~/lib/text";
import { choice } from "~/lib/values";

export const ROLES = ["owner", "editor"] as const;
export type Role = (typeof ROLES)[number];

/** The forms of the members page, told apart by `intent`. */
export const INTENTS = ["invite", "resend", "revoke", "role", "remove", "leave"] as const;
export type Intent = (typeof INTENTS)[number];

export function isIntent(value: unknown): value is Intent {
  return INTENTS.some((intent) => intent === value);
}

export const inviteSchema = z.object({
  // The outbox takes a plain mailbox only; these characters are legal in theory and used by nobody.
  email: email.refine((value) => !/[,;<>"]/.test(value), rule("invalidEmail")),
  role: choice(ROLES),
});
export const invitationSchema = z.object({ invitation: z.uuid() });
export const roleSchema = z.object({ member: z.uuid(), role: choice(ROLES) });
export const memberSchema = z.object({ member: z.uuid() });
export const leaveSchema = z.object({});

/** The firm's name is typed once more: nobody closes a firm by a slip. */
export const closingSchema = z.object({ name: text(80), currentPassword: heldPassword });
