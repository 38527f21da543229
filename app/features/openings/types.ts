import type { Industry, Municipality, Named, Prefecture, Theme } from "~/features/reference/types";
import type { EngagementType, PayUnit, WorkMode } from "~/matching";

export const OPENING_STATUSES = [
  "draft",
  "submitted",
  "returned",
  "published",
  "paused",
  "expired",
  "closed",
  "filled",
] as const;
export type OpeningStatus = (typeof OPENING_STATUSES)[number];

export type RevisionState = "draft" | "submitted" | "returned" | "approved" | "superseded";

/** Who has the rights in what is made: handed over, licensed to the firm, or nothing of the kind arises. */
export const RIGHTS = ["transfer", "licence", "none"] as const;
export type Rights = (typeof RIGHTS)[number];

/** Who bears travel and other costs: the firm on top of the pay, or the pay contains them. */
export const EXPENSES = ["firm", "included"] as const;
export type Expenses = (typeof EXPENSES)[number];

type Place = Named & Pick<Prefecture, "code">;

export interface OpeningRequirement {
  skillId: number;
  skill: Named;
  level: number;
  weight: number;
  must: boolean;
}

/** What one revision says. Only a draft has gaps. */
export interface OpeningContent {
  revision: number;
  state: RevisionState;
  version: number;
  submittedAt: string | null;
  theme: Theme | null;
  title: string | null;
  problem: string | null;
  outcome: string | null;
  prefecture: Place | null;
  municipality: Pick<Municipality, "code" | "name" | "nameEn"> | null;
  workMode: WorkMode | null;
  onsiteDays: number | null;
  engagementTypes: EngagementType[];
  hoursMin: number | null;
  hoursMax: number | null;
  startOn: string | null;
  lengthMonths: number | null;
  payMin: number | null;
  payMax: number | null;
  payUnit: PayUnit | null;
  paymentDays: number | null;
  terminationTerms: string | null;
  workContent: string | null;
  /** Null where nothing is inspected. */
  inspectionDays: number | null;
  /** Null is settled together. */
  rights: Rights | null;
  /** Null is settled together. */
  expenses: Expenses | null;
  nonCashPayment: string | null;
  undecided: string | null;
  languages: string[];
  roles: string[];
  seats: number;
  requirements: OpeningRequirement[];
}

/** What anyone may know of the firm behind an opening. */
export interface OpeningCompany {
  id: string;
  name: string;
  nameKana: string;
  corporateNumber: string | null;
  employees: string;
  website: string | null;
  description: string;
  prefecture: Place;
  municipality: Pick<Municipality, "code" | "name" | "nameEn">;
  industry: Industry;
}

/** The head of an opening: whose it is and whether it is open. */
export interface OpeningHead {
  id: string;
  status: OpeningStatus;
  liveRevision: number | null;
  publishedAt: string | null;
  confirmedOn: string | null;
  expiresOn: string | null;
  isDemo: boolean;
}

/** One opening in one revision, with its firm: what a reader sees. */
export interface Opening extends OpeningHead {
  company: OpeningCompany;
  content: OpeningContent;
}

export interface OpeningEvent {
  id: number;
  action: string;
  /** Why the review sent the opening back. */
  message: string | null;
  at: string;
}

/** One opening as its firm sees it. */
export interface OwnOpening extends OpeningHead {
  company: OpeningCompany;
  companyStatus: string;
  /** What the public reads, or last read. */
  live: OpeningContent | null;
  /** What is being written or reviewed. */
  open: OpeningContent | null;
  /** The latest first. */
  events: OpeningEvent[];
}

/** One opening in the firm's list. */
export interface OpeningSummary extends OpeningHead {
  title: string | null;
  open: { state: RevisionState; submittedAt: string | null } | null;
}
