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

/** By function, and by what the call comes to. `the rest`: whoever is signed in and not named. */
export type CallsOfPeople = Record<string, Record<string, Caller[] | "the rest">>;

export interface FunctionRule {
  execute: string[];
  definer: boolean;
}
