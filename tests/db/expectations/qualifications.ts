import { THE_REST } from "./calls";
import type { CallsOfPeople, TableRule } from "./types";

/** Qualifications: no firm reads them, and the number nobody but its person. */
export const QUALIFICATION_TABLES: Record<string, TableRule> = {
  talent_qualifications: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "account_id, state",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company"], rows: [] },
      { to: ["talent"], rows: ["talent submitted"] },
      { to: ["other talent"], rows: ["other talent declared"] },
      { to: ["admin", "service"], rows: ["other talent declared", "talent submitted"] },
    ],
  },
  talent_qualification_numbers: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "number",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "owner", "editor", "other company", "admin"], rows: [] },
      { to: ["talent"], rows: ["AP-2020-10-00001"] },
      { to: ["other talent"], rows: ["FE-2019-04-00002"] },
      { to: ["service"], rows: ["AP-2020-10-00001", "FE-2019-04-00002"] },
    ],
  },
};

export const QUALIFICATION_CALLS: CallsOfPeople = {
  save_qualification: {
    "ok ~talent_qualification_numbers ~talent_qualifications": ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  submit_qualification: {
    "ok ~talent_qualifications": ["other talent"],
    "PT404 qualification_not_found": ["talent"],
    "PT409 basics_first": THE_REST,
  },
  withdraw_qualification: {
    "ok ~talent_qualifications": ["talent"],
    "PT404 qualification_not_found": ["other talent"],
    "PT409 basics_first": THE_REST,
  },
  remove_qualification: {
    "ok ~talent_profiles ~talent_qualification_numbers ~talent_qualifications": ["talent"],
    ok: ["other talent"],
    "PT409 basics_first": THE_REST,
  },
  qualification_queue: {
    ok: ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  qualification_to_review: {
    "ok ~admin_actions": ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  decide_qualification: {
    "ok ~admin_actions ~notifications ~talent_profiles ~talent_qualifications": ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
};
