/**
 * Every function of the data API, by the roles that may execute it. All but the relations are
 * security definers: they decide by themselves who may do what.
 */
export const BY_AUTHENTICATED = [
  "agree_to_match(match_id uuid, revision integer, text_version text)",
  "apply_to_opening(opening_id uuid, revision integer, text_version text)",
  "approve_company(company_id uuid, opening_id uuid, expected_version integer, opening_version integer)",
  "approve_match(match_id uuid, note text)",
  "approve_opening(opening_id uuid, expected_version integer)",
  "candidate_cards(opening_id uuid, handles uuid[])",
  "close_opening(opening_id uuid, outcome text)",
  "company_match(match_id uuid)",
  "company_matches(company_id uuid)",
  "coordinator_cards(talent_ids uuid[])",
  "decide_qualification(qualification_id uuid, decision text, message text, expected_version integer)",
  "decline_match(match_id uuid, reason text)",
  "dismiss_match(match_id uuid, reason text, message text)",
  "invite_candidate(handle uuid, text_version text)",
  "match_card(match_id uuid)",
  "match_consent_state(match_id uuid)",
  "match_contacts(match_id uuid, reason text)",
  "my_card()",
  "my_exclusions()",
  "my_matches(match_id uuid)",
  "pause_opening(opening_id uuid)",
  "propose_match(opening_id uuid, talent_id uuid)",
  "qualification_queue()",
  "qualification_to_review(qualification_id uuid)",
  "remove_qualification(qualification_id uuid)",
  "resume_opening(opening_id uuid)",
  "return_company(company_id uuid, message text)",
  "return_opening(opening_id uuid, message text)",
  "review_queue()",
  "save_company(profile jsonb, company_id uuid, expected_version integer)",
  "save_opening(company_id uuid, content jsonb, opening_id uuid, expected_version integer, draft_key uuid)",
  "save_qualification(content jsonb, qualification_id uuid, expected_version integer)",
  "save_talent_basics(basics jsonb, expected_version integer)",
  "save_talent_conditions(conditions jsonb, expected_version integer)",
  "save_talent_experience(experience jsonb, expected_version integer)",
  "save_talent_skills(skills jsonb, learning jsonb, expected_version integer)",
  "save_talent_wishes(wishes jsonb, hidden_firms jsonb, expected_version integer)",
  "set_talent_status(new_status text)",
  "submit_opening(opening_id uuid)",
  "submit_qualification(qualification_id uuid)",
  "whoami()",
  "withdraw_qualification(qualification_id uuid)",
];

export const BY_SERVICE = [
  "attach_explanations(match_id uuid, revision integer, engine_version text, weights jsonb, eligible boolean, admin_body jsonb, company_body jsonb, talent_body jsonb)",
  "claim_mail()",
  "enqueue_mail(to_address text, subject text, body_text text, body_html text, dedupe_key text, valid_hours integer)",
  "expire_openings()",
  "grant_admin(email text)",
  "index_opening(opening_id uuid, revision integer, rules integer, words text)",
  "issue_handles(opening_id uuid, talent_ids uuid[])",
  "lapse_certificates()",
  "mail_recipients(account_ids uuid[])",
  "opening_input(opening_id uuid, revision integer)",
  "openings_awaiting_index(rules integer)",
  "openings_awaiting_proposals()",
  "pool_exclusions(opening_id uuid)",
  "propose_best(opening_id uuid, revision integer, talent_ids uuid[])",
  "settle_mail(mail_id uuid, error text, final boolean)",
  "talent_pool(ids uuid[])",
  "tidy_mail()",
  "unexplained_matches()",
];

export const BY_BOTH = ["opening_pool()"];

/** Relations that a request embeds. They run as the caller, so that row-level security decides. */
export const RELATIONS_OF_ALL = ["live_content(opening openings)"];
export const RELATIONS_OF_PEOPLE = ["match_content(match matches)", "revisions(opening openings)"];
