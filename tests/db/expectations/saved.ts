import { THE_REST } from "./calls";
import type { CallsOfPeople, TableRule } from "./types";

/** What a talent keeps for later: nobody else may know what somebody is interested in. */
export const SAVED_TABLES: Record<string, TableRule> = {
  saved_openings: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id, opening_id",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company", "admin"], rows: [] },
      { to: ["talent"], rows: ["talent rival opening"] },
      { to: ["other talent"], rows: ["other talent firm opening"] },
      { to: ["service"], rows: ["other talent firm opening", "talent rival opening"] },
    ],
  },
  saved_searches: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id, query",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company", "admin"], rows: [] },
      { to: ["talent"], rows: ["talent theme=tourism"] },
      { to: ["other talent"], rows: ["other talent theme=care"] },
      { to: ["service"], rows: ["other talent theme=care", "talent theme=tourism"] },
    ],
  },
};

export const TALENT_HOME_CALLS: CallsOfPeople = {
  keep_opening: {
    "ok ~saved_openings": ["talent"],
    ok: ["other talent"],
    "PT409 basics_first": THE_REST,
  },
  save_search: {
    "ok ~saved_searches": ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  remove_search: {
    "ok ~saved_searches": ["talent"],
    ok: THE_REST,
  },
  open_search: {
    "ok ~saved_searches": ["talent"],
    "PT404 search_not_found": THE_REST,
  },
  saved_search_news: {
    ok: THE_REST,
  },
  confirm_availability: {
    ok: ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  my_match_events: {
    ok: ["talent"],
    "PT404 match_not_found": THE_REST,
  },
  my_contacts: {
    ok: THE_REST,
  },
};
