import type { Caller } from "../support/town";

export interface TableRule {
  /** Privileges by role of the data API. A role that is not named has none. */
  grants: { anon?: string; authenticated?: string; service_role?: string };
  /** One per command and role: `select anon`. */
  policies: string[];
  /** The columns that name a row below. */
  label: string;
  /** Exactly the rows that each caller sees, `×n` for several; or the refusal's code. */
  visible: { to: Caller[]; rows: string[] | string }[];
}

export interface FunctionRule {
  execute: string[];
  definer: boolean;
}
