import { isPaid } from "../schema";
import type { OpeningContent } from "../types";

// What フリーランス法 art. 3 and 12 want to be said, and whether an opening says it.

export type LegalState = "said" | "missing" | "unpaid" | "together" | "none";

/** The parties, and whom the posting is by, are the firm's profile: that is there before any opening. */
export function legalItems(content: OpeningContent) {
  const paid = isPaid(content.engagementTypes) || content.engagementTypes.length === 0;
  const said = (value: unknown, otherwise: LegalState = "missing"): LegalState =>
    value === null ? otherwise : "said";
  return {
    content: said(content.workContent),
    place: said(content.workMode),
    time: said(content.hoursMax),
    pay: paid ? said(content.payMax) : "unpaid",
    payment: paid ? said(content.paymentDays) : "unpaid",
    inspection: said(content.inspectionDays, "none"),
    rights: said(content.rights, "together"),
    termination: said(content.terminationTerms),
    firm: "said",
  } satisfies Record<string, LegalState>;
}
