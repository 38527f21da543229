import type { Named, Theme } from "~/features/reference/types";
import type { OpeningContent } from "../types";

/** A published opening as lists show it. */
export interface FoundOpening
  extends Pick<
    OpeningContent,
    | "prefecture"
    | "workMode"
    | "onsiteDays"
    | "engagementTypes"
    | "hoursMin"
    | "hoursMax"
    | "payMin"
    | "payMax"
    | "payUnit"
    | "seats"
  > {
  id: string;
  title: string;
  /** How the problem begins. */
  problem: string;
  companyName: string;
  theme: Theme | null;
  municipality: { name: string; nameEn: string | null } | null;
  /** The most that it pays in an hour; null where that cannot be told. */
  hourlyPay: number | null;
  skills: (Named & { id: number })[];
  publishedAt: string;
  confirmedOn: string | null;
  expiresOn: string;
  isDemo: boolean;
}

export interface SearchPage {
  /** How many pass the filter, on all pages. */
  total: number;
  openings: FoundOpening[];
  /** Where the next page begins, for the address; null on the last one. */
  next: string | null;
}
