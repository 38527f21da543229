import { CALLER_NAMES } from "../support/town";
import type { TableRule } from "./types";

/** Shortlists, notes and codes: nobody reads them but through functions that ask for a membership. */
const FOR_FUNCTIONS_ONLY: Pick<TableRule, "grants" | "policies" | "visible"> = {
  grants: {},
  policies: [],
  visible: [{ to: CALLER_NAMES, rows: "42501" }],
};

export const SHORTLIST_TABLES: Record<string, TableRule> = {
  "private.shortlist_entries": { ...FOR_FUNCTIONS_ONLY, label: "handle" },
  "private.candidate_notes": { ...FOR_FUNCTIONS_ONLY, label: "body" },
  "private.candidate_codes": { ...FOR_FUNCTIONS_ONLY, label: "code" },
};
