import { CALLER_NAMES } from "../support/town";
import type { TableRule } from "./types";

/** Words of published openings: nobody reads them but the functions. */
export const SEARCH_TABLES: Record<string, TableRule> = {
  "private.opening_words": {
    grants: {},
    policies: [],
    label: "opening_id",
    visible: [{ to: [...CALLER_NAMES], rows: "42501" }],
  },
};

/** What everybody may call, signed in or not. They answer the same to all, and change nothing. */
export const BY_EVERYONE = [
  "public_counts()",
  "related_openings(opening_id uuid)",
  "weights_history(before_version integer, max_rows integer)",
  "weights_in_force()",
  "search_openings(filter jsonb, sort text, after_key bigint, after_id uuid, page_size integer)",
];
