import type { Named } from "~/features/reference/types";
import type { Fit } from "./fit";
import type { FitGate } from "./input";

/** What the server says of the conditions as they stand. */
export type FitAnswer = Counted | Uncounted;

export type Counted = {
  kind: "counted";
  fit: Fit;
  /** Conditions of which nothing is written yet. */
  open: FitGate[];
};

export type Uncounted =
  /** Something written cannot be: these fields. */
  | { kind: "invalid"; fields: string[] }
  /** Asked too often: the account in a short while, or the firm today. */
  | { kind: "limited"; minutes: number }
  | { kind: "usedUp" }
  /** The operator does not know the firm yet. */
  | { kind: "unapproved" }
  | { kind: "unavailable" };

/** Of the skills that an answer may speak of, by id. */
export type SkillNames = Readonly<Record<number, Named>>;

/** What a page shows of an opening as it is stored; null: the engine took too long to wait for. */
export type StoredFit = { answer: FitAnswer | null; skills: SkillNames };
