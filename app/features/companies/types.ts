export type CompanyStatus = "draft" | "submitted" | "returned" | "approved";

export interface CompanySummary {
  name: string;
  status: CompanyStatus;
  statusChangedAt: string;
  /** The last message with which the profile was sent back. */
  returnMessage: string | null;
  /** The message with which it was approved. */
  approvalMessage: string | null;
}

export interface MatchSummary {
  state: string;
  /** The firm itself has said yes. */
  consented: boolean;
}
