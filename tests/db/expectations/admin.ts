import { DEFAULT_WEIGHTS } from "~/matching";
import type { Arguments } from "../support/actors";
import type { Caller, Town } from "../support/town";
import { THE_REST } from "./calls";
import type { TableRule } from "./types";

// What administrators edit and read beyond the reviews.

export const ADMIN_FUNCTIONS = [
  "admin_list(list text, search text, only_state text, only_prefecture text, sort text, after_key text, max_rows integer)",
  "admin_log(only_kind text, only_admin uuid, since date, until date, only_subject uuid, after_key text, max_rows integer)",
  "candidate_codes(opening_id uuid, talent_ids uuid[])",
  "company_checks(company_id uuid)",
  "log_people()",
  "opening_matches(opening_id uuid, after_key text, max_rows integer)",
  "qualification_checks(qualification_id uuid)",
  "reference_usage(kind text, code text)",
  "retire_reference(kind text, code text, retired boolean, note text, request uuid, expected_version integer)",
  "review_queue(only_kind text, only_prefecture text, only_origin text, min_days integer, only_overdue boolean, after_key text, max_rows integer)",
  "review_queue_counts()",
  "save_reason(entry jsonb, note text, request uuid, reason_code text, expected_version integer)",
  "save_theme(theme jsonb, note text, request uuid, theme_code text, expected_version integer)",
  "save_weights(weights jsonb, reason text, base_version integer, request uuid)",
  "save_tool(tool jsonb, note text, request uuid, tool_id integer, expected_version integer)",
];

export const ADMIN_INNER_DEFINERS = [
  "private.subject_title(kind text, subject text)",
  "private.waiting_for_review()",
  "private.weights_in_force()",
];

export const ADMIN_INNER_INVOKERS = [
  "private.are_weights(value jsonb)",
  "private.begin_change(kind text, code text, wanted jsonb, expected_version integer, note text, request uuid)",
  "private.complete_relations()",
  "private.end_change(kind text, code text, action text, me uuid, before jsonb, note text, request uuid)",
  "private.finds(search text, inside text)",
  "private.from_key(key text)",
  "private.mail_domain(address text)",
  "private.number_key(number text)",
  "private.reference_entry(kind text, code text)",
  "private.reference_version(kind text, code text)",
  "private.refuse_taken_name(kind text, own_code text, entry jsonb)",
  "private.relate_tool(tool integer, set_version text)",
  "private.relate_tool_anew(tool integer)",
  "private.review_days()",
  "private.to_key(at timestamp with time zone)",
  "private.tool_pairs(tool integer, set_version text)",
  "private.weight_ranges()",
  "private.working_days_since(since timestamp with time zone)",
];

export const ADMIN_SEQUENCES = ["reference_changes_id_seq"];

export const ADMIN_TABLES: Record<string, TableRule> = {
  engine_weights: {
    grants: { authenticated: "select", service_role: "select" },
    policies: ["select authenticated"],
    label: "version",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent", "owner", "editor", "other company"], rows: [] },
      { to: ["admin", "service"], rows: ["1"] },
    ],
  },
  reference_changes: {
    grants: { authenticated: "select", service_role: "all" },
    policies: ["select authenticated"],
    label: "action, code",
    visible: [
      { to: ["anonymous"], rows: "42501" },
      { to: ["newcomer", "talent", "other talent", "owner", "editor", "other company"], rows: [] },
      { to: ["admin", "service"], rows: ["edit other"] },
    ],
  },
};

/** A sensible call of each function; `request` is any id that no change bears yet. */
export const ADMIN_CALLS: Record<string, (town: Town) => Arguments> = {
  save_tool: (town) => ({
    tool: { nameJa: "道具", nameEn: "Tool", keywords: "", items: [1] },
    note: "現場で使われているため",
    request: town.newcomer.id,
  }),
  save_theme: (town) => ({
    theme: { nameJa: "離島", nameEn: "Islands", position: 5 },
    note: "要望があったため",
    request: town.newcomer.id,
  }),
  save_reason: (town) => ({
    entry: {
      nameJa: "遠方のため",
      nameEn: "Too far",
      position: 5,
      forCompany: true,
      forTalent: false,
      forAdmin: false,
    },
    note: "要望があったため",
    request: town.newcomer.id,
  }),
  retire_reference: (town) => ({
    kind: "tool",
    code: "1001",
    retired: true,
    note: "提供が終わったため",
    request: town.newcomer.id,
    expected_version: 1,
  }),
  save_weights: (town) => ({
    weights: { ...DEFAULT_WEIGHTS, skills: 60 },
    reason: "現場の声を受けて見直すため",
    base_version: 1,
    request: town.newcomer.id,
  }),
  reference_usage: () => ({ kind: "theme", code: "manufacturing" }),
  admin_log: () => ({}),
  admin_list: () => ({ list: "openings" }),
  candidate_codes: (town) => ({ opening_id: town.openingId, talent_ids: [town.talent.id] }),
  opening_matches: (town) => ({ opening_id: town.openingId }),
  log_people: () => ({}),
  review_queue: () => ({}),
  review_queue_counts: () => ({}),
  company_checks: (town) => ({ company_id: town.applicant.companyId }),
  qualification_checks: (town) => ({ qualification_id: town.qualificationId }),
};

const CHANGED = "ok ~reference_changes";

/** What each call comes to for an administrator; everybody else is refused. */
const OUTCOMES: Record<string, string> = {
  save_tool: CHANGED,
  save_theme: CHANGED,
  save_reason: CHANGED,
  retire_reference: CHANGED,
  save_weights: "ok ~engine_weights",
  reference_usage: "ok",
  admin_log: "ok",
  admin_list: "ok",
  candidate_codes: "ok",
  opening_matches: "ok",
  log_people: "ok",
  review_queue: "ok",
  review_queue_counts: "ok",
  company_checks: "ok",
  qualification_checks: "ok",
};

export const ADMIN_OUTCOMES: Record<
  string,
  Record<string, Caller[] | typeof THE_REST>
> = Object.fromEntries(
  Object.entries(OUTCOMES).map(([name, ok]) => [
    name,
    { [ok]: ["admin"], "PT403 not_an_administrator": THE_REST },
  ]),
);
