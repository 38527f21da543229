import { z } from "zod";
import { reasonCode } from "~/features/reference/schema";
import { optionalText, text } from "~/lib/text";
import { integer } from "~/lib/values";

export const MESSAGE_MAX = 1000;

/** The version that the reviewer read: nothing is decided unseen. */
const version = integer(1, 1_000_000_000);

/** Sending a qualification back: the message says what to mend. */
export const returnSchema = z.object({ message: text(MESSAGE_MAX) });

/** What the buttons of a decision say: no fields, so `readDecision` reads them. */
export const OPENING_DECISIONS = ["approve", "return"] as const;
export const COMPANY_DECISIONS = ["approve", "approveWithOpening", "return"] as const;

/**
 * A decision about an opening, with a message to its firm. Which decision it is says the button, and only
 * sending back needs the message: the action asks for it.
 */
export const decideOpeningSchema = z.object({
  version,
  message: optionalText(MESSAGE_MAX).prefault(""),
});

/** The same about a firm, with the opening that was handed in along with it or without. */
export const decideCompanySchema = decideOpeningSchema.extend({
  openingId: z.uuid().nullable().default(null),
  openingVersion: version.nullable().default(null),
});

/** Confirming a qualification needs no words, sending it back does: `returnSchema` asks for them. */
export const decideQualificationSchema = z.object({
  version: version.nullable().default(null),
  message: optionalText(MESSAGE_MAX).prefault(""),
});

/** Introducing a match. The note is needed only where a condition is overridden; the database asks for it. */
export const approveMatchSchema = z.object({ note: optionalText(MESSAGE_MAX) });

export const dismissMatchSchema = z.object({
  reason: reasonCode,
  message: optionalText(MESSAGE_MAX),
});

/** An administrator says why it reads contact details; both sides can be told. */
export const contactsSchema = z.object({ reason: text(MESSAGE_MAX) });

export const proposeSchema = z.object({ talentId: z.uuid() });
