/** One act of an administrator. */
export interface LogEntry {
  key: string;
  at: string;
  /** Null when the account is gone. */
  by: string | null;
  kind: string;
  action: string;
  subjectId: string;
  title: string | null;
  note: string | null;
}
