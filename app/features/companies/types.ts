export type CompanyStatus = "draft" | "submitted" | "returned" | "approved";

export interface CompanySummary {
  name: string;
  status: CompanyStatus;
  statusChangedAt: string;
  /** The last message with which the profile was sent back. */
  returnMessage: string | null;
}

export interface MatchSummary {
  state: string;
  /** The firm itself has said yes. */
  consented: boolean;
}
