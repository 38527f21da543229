import { z } from "zod";
import { reasonCode } from "~/features/reference/schema";
import { consent, integer } from "~/lib/values";

/** As many as an opening can have revisions. */
const REVISION_MAX = 1000;
const TEXT_VERSION_MAX = 40;

// The ids and versions below stand in hidden fields: what is wrong with them was not typed.

/** Consent to the disclosure of contact details, under the text that was shown. */
const consentFields = {
  textVersion: z.string().min(1).max(TEXT_VERSION_MAX),
  agreed: consent,
};

/** A firm invites the person behind a handle of its list of candidates. */
export const inviteSchema = z.object({ handle: z.uuid(), ...consentFields });

/** A talent applies, or a side agrees: for the revision that it has read. */
export const agreeSchema = z.object({ revision: integer(1, REVISION_MAX), ...consentFields });

export const declineSchema = z.object({ reason: reasonCode });

/** Nothing is asked for; pressing the button is what counts, because it is logged. */
export const contactsSchema = z.object({});
