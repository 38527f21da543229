import type { OpeningContent } from "../types";
import { type Hint, hintsIn } from "./hints";

/** What フリーランス法 and the platform ask of a posting, by the names of `opening.review.fields`. */
export const MANDATORY = [
  "theme",
  "title",
  "problem",
  "outcome",
  "workContent",
  "engagementTypes",
  "place",
  "hours",
  "pay",
  "payment",
  "termination",
  "requirements",
] as const;
export type MandatoryField = (typeof MANDATORY)[number];

const TEXTS = [
  "title",
  "problem",
  "outcome",
  "workContent",
  "nonCash",
  "termination",
  "undecided",
] as const;
export type TextField = (typeof TEXTS)[number];

const PAYMENT_DAYS_MAX = 60;

export interface OpeningFindings {
  missing: MandatoryField[];
  /** Payment within the 60 days of the law; null where nothing is paid. */
  paidInTime: boolean | null;
  hints: (Hint & { field: TextField })[];
}

export function openingFindings(content: OpeningContent): OpeningFindings {
  const unpaid = content.engagementTypes.join() === "pro_bono";
  const remote = content.workMode === "remote";
  const present: Record<MandatoryField, boolean> = {
    theme: content.theme !== null,
    title: Boolean(content.title),
    problem: Boolean(content.problem),
    outcome: Boolean(content.outcome),
    workContent: Boolean(content.workContent),
    engagementTypes: content.engagementTypes.length > 0,
    place: content.workMode !== null && (remote || content.onsiteDays !== null),
    hours: content.hoursMin !== null && content.hoursMax !== null,
    pay: unpaid || content.payMax !== null,
    payment: unpaid || content.paymentDays !== null,
    termination: Boolean(content.terminationTerms),
    requirements: content.requirements.length > 0,
  };
  const texts: Record<TextField, string | null> = {
    title: content.title,
    problem: content.problem,
    outcome: content.outcome,
    workContent: content.workContent,
    nonCash: content.nonCashPayment,
    termination: content.terminationTerms,
    undecided: content.undecided,
  };
  return {
    missing: MANDATORY.filter((field) => !present[field]),
    paidInTime: unpaid
      ? null
      : (content.paymentDays ?? Number.POSITIVE_INFINITY) <= PAYMENT_DAYS_MAX,
    hints: TEXTS.flatMap((field) =>
      hintsIn(texts[field] ?? "").map((hint) => ({ ...hint, field })),
    ),
  };
}
