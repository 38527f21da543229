/** What is asked of the data API for one opening: everything in one round trip. */

export const HEAD_COLUMNS =
  "id, company_id, status, live_revision, published_at, confirmed_on, expires_on, is_demo" as const;

export const COMPANY_COLUMNS =
  `id, name, name_kana, corporate_number, employees, website, description, status,
  prefectures(code, name_ja, name_en), municipalities(code, parent_city, name, name_en),
  industries(code, name_ja, name_en)` as const;

export const REVISION_COLUMNS = `revision, state, version, submitted_at, title, problem, outcome,
  work_mode, onsite_days, engagement_types, hours_min, hours_max, start_on, length_months,
  pay_min, pay_max, pay_unit, payment_days, termination_terms, languages, roles, seats,
  work_content, inspection_days, rights, expenses, non_cash_payment, undecided,
  themes(code, name_ja, name_en), prefectures(code, name_ja, name_en),
  municipalities(code, parent_city, name, name_en),
  opening_requirements(skill_id, level, weight, must, position, skills(name_ja, name_en))` as const;
