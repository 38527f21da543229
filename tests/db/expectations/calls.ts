import type { Caller } from "../support/town";

/** Whoever is signed in and not named in another outcome. */
export const THE_REST = "the rest";

/**
 * What a call of `support/town-calls.ts` comes to: a refusal's code and key, or `ok` with `~table` for
 * each table whose rows changed. Anonymous callers are refused (42501), and the service role where
 * it is not granted the function as well.
 */
export const CALLS_OF_PEOPLE: Record<string, Record<string, Caller[] | typeof THE_REST>> = {
  whoami: {
    ok: THE_REST,
  },
  save_company: {
    "ok ~companies": ["owner", "editor"],
    "PT404 company_not_found": THE_REST,
  },
  save_opening: {
    "ok ~opening_revisions": ["owner", "editor"],
    "PT404 company_not_found": THE_REST,
  },
  submit_opening: {
    "ok ~opening_reviews ~opening_revisions ~openings": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  // Waits for its review, at another firm than those that ask.
  take_back_opening: { "PT404 opening_not_found": THE_REST },
  usual_review: { ok: THE_REST },
  pause_opening: {
    "ok ~notifications ~opening_reviews ~openings": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  resume_opening: {
    "ok ~notifications ~opening_reviews ~openings": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  // Approved today, and so confirmed today.
  confirm_opening: {
    ok: ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  copy_opening: {
    "ok ~opening_requirements ~opening_reviews ~opening_revisions ~openings": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  usual_pay: { ok: THE_REST },
  close_opening: {
    "ok ~match_events ~matches ~notifications ~opening_reviews ~openings": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  save_talent_basics: {
    "ok ~talent_private ~talent_profiles": ["talent", "other talent"],
    "PT409 edited_elsewhere": THE_REST,
  },
  save_talent_skills: {
    "ok ~talent_learning ~talent_profiles": ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  save_talent_experience: {
    "ok ~talent_profiles": ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  save_talent_conditions: {
    "ok ~talent_profiles": ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  save_talent_wishes: {
    "ok ~talent_profiles": ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  set_talent_status: {
    "ok ~talent_profiles": ["talent", "other talent"],
    "PT409 basics_first": THE_REST,
  },
  apply_to_opening: {
    ok: ["talent"],
    "ok ~match_consents ~match_events ~matches": ["other talent"],
    "PT409 profile_not_active": THE_REST,
  },
  invite_candidate: {
    ok: ["owner", "editor"],
    "PT404 candidate_not_found": THE_REST,
  },
  propose_match: {
    ok: ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  approve_match: {
    "ok ~admin_actions ~match_events ~matches ~notifications": ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  dismiss_match: {
    "ok ~admin_actions ~match_events ~matches": ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  agree_to_match: {
    "ok ~match_consents ~match_events ~notifications": ["talent", "other company"],
    "PT404 match_not_found": THE_REST,
  },
  decline_match: {
    "ok ~match_events ~matches ~notifications": ["talent", "other company"],
    "PT404 match_not_found": THE_REST,
  },
  match_contacts: {
    "ok ~admin_actions ~disclosures": ["admin"],
    "PT404 match_not_found": ["newcomer", "other talent", "other company"],
    "ok ~disclosures": THE_REST,
  },
  match_card: {
    ok: ["owner", "editor", "admin"],
    "PT404 match_not_found": THE_REST,
  },
  match_consent_state: {
    "PT404 match_not_found": ["newcomer", "other talent", "other company"],
    ok: THE_REST,
  },
  company_match: {
    ok: ["owner", "editor"],
    "PT404 match_not_found": THE_REST,
  },
  company_matches: {
    ok: ["owner", "editor"],
    "PT404 company_not_found": THE_REST,
  },
  my_matches: {
    ok: THE_REST,
  },
  my_card: {
    ok: THE_REST,
  },
  my_exclusions: {
    ok: THE_REST,
  },
  candidate_cards: {
    ok: ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  shortlist_candidate: {
    "ok ~private.shortlist_entries": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  unshortlist_candidate: {
    "ok ~private.candidate_notes ~private.shortlist_entries": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  save_candidate_note: {
    "ok ~private.candidate_notes": ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  delete_candidate_note: {
    "ok ~private.candidate_notes": ["owner"],
    "PT403 not_your_note": ["editor"],
    "PT404 opening_not_found": THE_REST,
  },
  shortlisted: {
    ok: ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  shortlist: {
    ok: ["owner", "editor"],
    "PT404 opening_not_found": THE_REST,
  },
  coordinator_cards: {
    ok: ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  approve_company: {
    "ok ~admin_actions ~companies ~company_reviews ~notifications ~opening_reviews ~opening_revisions ~openings":
      ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  return_company: {
    "ok ~admin_actions ~companies ~company_reviews ~notifications ~opening_reviews ~opening_revisions ~openings":
      ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  approve_opening: {
    ok: ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  return_opening: {
    "ok ~admin_actions ~notifications ~opening_reviews ~opening_revisions ~openings": ["admin"],
    "PT403 not_an_administrator": THE_REST,
  },
  my_notification_mark: { ok: THE_REST },
  read_notification: {
    "ok ~notifications": ["talent"],
    "PT404 notification_not_found": THE_REST,
  },
  read_notifications_until: { ok: ["newcomer", "other talent"], "ok ~notifications": THE_REST },
  set_mail_notices: { "ok ~accounts": THE_REST },
};

/** Functions for the service role: everybody else is refused (42501). */
export const CALLS_OF_THE_SERVICE: Record<string, string> = {
  forget_invitations: "ok",
  invitations_to_mail: "ok",
  mail_invitation: "ok",
  purge_deleted_accounts: "ok",
  claim_mail: "ok ~mail_outbox",
  enqueue_mail: "ok ~mail_outbox",
  mail_recipients: "ok",
  settle_mail: "ok",
  tidy_mail: "ok",
  grant_admin: "ok ~admins",
  openings_awaiting_index: "ok",
  index_opening: "ok ~private.opening_words",
  expire_openings: "ok",
  propose_best: "ok ~openings",
  opening_input: "ok",
  talent_pool: "ok",
  pool_exclusions: "ok",
  unexplained_matches: "ok",
  openings_awaiting_proposals: "ok",
  issue_handles: "ok ~private.candidate_codes ~private.candidate_handles",
  lapse_certificates: "ok",
  handle_talents: "ok",
  attach_explanations: "ok",
  notification_marks: "ok",
  notifications_to_mail: "ok",
  remind_of_dates: "ok",
  searches_to_tell: "ok",
  tell_search_news: "ok",
  forget_notifications: "ok",
  send_notification_mail: "ok ~mail_outbox ~notifications",
};
