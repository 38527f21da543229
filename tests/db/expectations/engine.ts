import { CALLER_NAMES } from "../support/town";
import type { TableRule } from "./types";

/** What changed, for the scoring engine: ids alone, read by one function. */
export const ENGINE_TABLES: Record<string, TableRule> = {
  "private.engine_log": {
    grants: {},
    policies: [],
    label: "kind",
    visible: [{ to: CALLER_NAMES, rows: "42501" }],
  },
};

export const ENGINE_BY_SERVICE = [
  "engine_changes(since text, at_most integer, opening_ids uuid[], talent_ids uuid[])",
  "engine_openings(after uuid, at_most integer)",
  "engine_talents(after uuid, at_most integer)",
  "purge_engine_log()",
];

export const ENGINE_DEFINERS = [
  "private.engine_columns(ids uuid[])",
  "private.engine_epoch()",
  "private.engine_reference()",
  "private.log_engine_change()",
  "private.opening_inputs(ids uuid[])",
  "private.talent_exclusions(talent uuid)",
];

export const ENGINE_CALLS_OF_THE_SERVICE: Record<string, string> = {
  engine_changes: "ok",
  engine_openings: "ok",
  engine_talents: "ok",
  purge_engine_log: "ok",
};
