/** Reference data: everyone reads all of it, nobody but the service role writes. */
export const REFERENCE_TABLES = [
  "consent_texts",
  "industries",
  "municipalities",
  "national_kpi",
  "national_kpi_years",
  "prefecture_neighbours",
  "prefectures",
  "qualification_skills",
  "qualifications",
  "reason_codes",
  "regions",
  "skill_groups",
  "skill_relation_sets",
  "skill_relations",
  "skill_standards",
  "skills",
  "themes",
  "tool_items",
  "training_programme_skills",
  "training_programmes",
];

/** Behind identity columns: no caller needs them. */
export const SEQUENCES = [
  "company_member_events_id_seq",
  "admin_actions_id_seq",
  "company_reviews_id_seq",
  "disclosures_id_seq",
  "match_consents_id_seq",
  "match_events_id_seq",
  "notifications_id_seq",
  "opening_reviews_id_seq",
];
