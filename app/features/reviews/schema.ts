import { z } from "zod";
import { reasonCode } from "~/features/reference/schema";
import { optionalText, text } from "~/lib/text";
import { integer } from "~/lib/values";

export const MESSAGE_MAX = 1000;

/** The version that the reviewer read: nothing is decided unseen. */
const version = integer(1, 1_000_000_000);

/** Sending a firm or an opening back: the message says what to mend. */
export const returnSchema = z.object({ message: text(MESSAGE_MAX) });

/** Approving a firm, with the opening that was handed in along with it or without. */
export const approveCompanySchema = z.object({
  version,
  openingId: z.uuid().nullable().default(null),
  openingVersion: version.nullable().default(null),
});

/** Confirming a qualification needs no words, sending it back does: `returnSchema` asks for them. */
export const decideQualificationSchema = z.object({
  version: version.nullable().default(null),
  message: optionalText(MESSAGE_MAX).prefault(""),
});

export const approveOpeningSchema = z.object({ version });

export const returnOpeningSchema = returnSchema.extend({ version });

/** Introducing a match. The note is needed only where a condition is overridden; the database asks for it. */
export const approveMatchSchema = z.object({ note: optionalText(MESSAGE_MAX) });

export const dismissMatchSchema = z.object({
  reason: reasonCode,
  message: optionalText(MESSAGE_MAX),
});

/** An administrator says why it reads contact details; both sides can be told. */
export const contactsSchema = z.object({ reason: text(MESSAGE_MAX) });

export const proposeSchema = z.object({ talentId: z.uuid() });
