/** Shapes of the hand-written data. Days are counted from the day of seeding. */
import type { EngagementType, PayUnit, WorkMode } from "~/matching";

export interface Firm {
  key: string;
  name: string;
  kana: string;
  /** A declared sole proprietor has no 法人番号. */
  soleProprietor?: true;
  /** 全国地方公共団体コード with its check digit; the first two digits are the prefecture. */
  municipality: string;
  industry: string;
  employees: "1-5" | "6-20" | "21-50" | "51-100" | "101-300";
  website?: string;
  description: string;
  contact: string;
  phone: string;
  /** Days ago on which the firm signed up. */
  joined: number;
  /** What the coordinator wrote when sending the firm back with its first opening. */
  returnedWith?: string;
}

export type Need = readonly [
  skill: number,
  level: number,
  weight: 1 | 2 | 3,
  kind: "must" | "want",
];

export interface OpeningText {
  key: string;
  firm: string;
  theme: string;
  title: string;
  problem: string;
  outcome: string;
  needs: readonly Need[];
  mode: WorkMode;
  /** Days a month on site; none for remote work. */
  days?: number;
  types: readonly EngagementType[];
  hours: readonly [min: number, max: number];
  /** Days from today on which the work starts. */
  starts: number;
  months: number;
  /** None for pro bono. */
  pay?: readonly [min: number | null, max: number, unit: PayUnit];
  paymentDays?: number;
  termination: string;
  roles: readonly string[];
  languages?: readonly string[];
  seats?: number;
  /** What became of it. Days ago on which it was handed in, and what followed. */
  life: OpeningLife;
}

export type OpeningLife =
  | { kind: "draft"; made: number }
  | { kind: "submitted"; submitted: number }
  | { kind: "returned"; submitted: number; returned: number; message: string }
  | { kind: "published"; submitted: number; approved: number; revised?: OpeningRevision }
  | { kind: "paused" | "closed" | "filled"; submitted: number; approved: number; ended: number }
  | { kind: "expired"; submitted: number; approved: number };

/** A changed version of a published opening that waits for review. */
export interface OpeningRevision {
  submitted: number;
  pay: readonly [min: number | null, max: number, unit: PayUnit];
  hours: readonly [min: number, max: number];
}

export interface TalentExtra {
  /** Skills beyond the kind's usual ones, with their level. */
  plus?: readonly (readonly [skill: number, level: number])[];
  /** 縁のある地域. */
  ties?: readonly string[];
  /** Languages besides Japanese. */
  langs?: readonly string[];
  /** Lives in a region and likes to go there in person. */
  onsite?: true;
  availableSoon?: true;
  /** Key of a firm of the demo that this person hides from. */
  hides?: string;
  /** Left out: active. */
  status?: "draft" | "paused";
}

export interface TalentRow {
  family: string;
  given: string;
  familyKana: string;
  givenKana: string;
  prefecture: string;
  /** 1 beginner to 4 expert. */
  seniority: 1 | 2 | 3 | 4;
  industries: readonly string[];
  themes: readonly string[];
  summary: string;
  extra: TalentExtra;
}
