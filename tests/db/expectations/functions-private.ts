import type { FunctionRule } from "./types";

/** Helpers that policies and check constraints call as the role that asks. */
export const CALLED_BY_ROLES: Record<string, FunctionRule> = {
  "private.company_sees_match(match uuid)": { execute: ["authenticated"], definer: true },
  "private.firm_key(value text)": { execute: ["service_role"], definer: false },
  "private.is_admin()": { execute: ["authenticated"], definer: true },
  "private.is_corporate_number(value text)": { execute: ["service_role"], definer: false },
  "private.is_subset(value text[], allowed text[])": { execute: ["service_role"], definer: false },
  "private.japan_today()": { execute: ["service_role"], definer: false },
  "private.my_company_ids()": { execute: ["authenticated"], definer: true },
  "private.my_match_openings()": { execute: ["authenticated"], definer: true },
  "private.my_opening_ids()": { execute: ["authenticated"], definer: true },
  "private.public_openings()": { execute: ["anon", "authenticated"], definer: true },
  "private.talent_sees_match(match uuid)": { execute: ["authenticated"], definer: true },
};

/** Parts of the public functions, with the rights of the owner of the tables. */
export const INNER_DEFINERS = [
  "private.both_consented(match uuid)",
  "private.card(talent uuid)",
  "private.carry_matches_over(head openings, new_revision integer)",
  "private.changed_materially(opening uuid, before integer, after integer)",
  "private.close_match(target matches, closing_side text, actor uuid, action text, reason text, message text)",
  "private.close_matches_of(opening uuid, reason text)",
  "private.consent_and_connect(target matches, consenting_side text, me uuid, text_version text, new_match boolean)",
  "private.consents(match uuid)",
  "private.editable_revision(head openings)",
  "private.is_my_opening(opening uuid)",
  "private.is_public_revision(opening uuid, revision integer)",
  "private.lock_match(match uuid)",
  "private.lock_own_opening(opening uuid)",
  "private.lock_own_profile(expected_version integer)",
  "private.lock_published_opening(opening uuid)",
  "private.make_account()",
  "private.match_result(match uuid)",
  "private.open_match(head openings, talent uuid, match_origin text, acting text, actor uuid, action text, OUT match matches, OUT created boolean)",
  "private.opening_input(opening uuid, revision integer)",
  "private.pair_exclusion(company uuid, talent uuid)",
  "private.pair_refusal(opening uuid, revision integer, talent uuid, acting text)",
  "private.record_consent(target matches, consenting_side text, me uuid, text_version text)",
  "private.require_account()",
  "private.require_admin()",
  "private.require_member(company uuid)",
  "private.require_reason(reason text, giving_side text)",
  "private.side_of(target matches, me uuid)",
];

/** Parts of the public functions that run with the rights of whoever calls them: the owner. */
export const INNER_INVOKERS = [
  "private.log_admin(admin uuid, action text, kind text, subject uuid, note text)",
  "private.log_match(match uuid, action text, from_state text, to_state text, side text, actor uuid, reason text, note text)",
  "private.log_opening(opening uuid, revision integer, action text, message text)",
  "private.message_for(target matches, reader text)",
  "private.opening_days()",
  "private.refuse(status text, key text)",
  "private.replace_industries(profile uuid, list_kind text, codes jsonb)",
  "private.replace_prefectures(profile uuid, list_kind text, codes jsonb)",
  "private.replace_themes(profile uuid, list_kind text, codes jsonb)",
  "private.set_state(match uuid, new_state text)",
  "private.text_array(value jsonb)",
  "private.touch_profile(profile uuid)",
  "private.words(value text)",
];
