import type { StoredTalent } from "./queries.server";
import { HIDDEN_FIRMS_MAX } from "./schema";
import { LEARNING_MAX, SKILLS_MAX } from "./skillRows";

// What each step's form shows at first: what is stored, and blank rows to go on writing in.

const ROWS_AT_LEAST = 3;
const BLANK_ROWS = 2;

export const BLANK_SKILL = { skillId: "", level: "", evidence: "self" as const };
export const BLANK_LEARNING = { skillId: "" };
export const BLANK_FIRM = { name: "", corporateNumber: "" };

export function basicsDefaults(stored: StoredTalent | null, email: string) {
  if (!stored) return { contactEmail: email };
  const { private: person } = stored;
  return {
    familyName: person?.family_name,
    givenName: person?.given_name,
    familyKana: person?.family_kana,
    givenKana: person?.given_kana,
    contactEmail: person?.contact_email,
    phone: person?.phone,
    prefectureCode: stored.prefecture_code,
    employer: person?.employer,
    roles: stored.roles,
    summary: stored.summary,
    version: stored.version,
  };
}

export function skillsDefaults(stored: StoredTalent) {
  const skills = stored.skills.map(({ skill_id, level, evidence }) => ({
    skillId: String(skill_id),
    level: String(level),
    evidence,
  }));
  const learning = stored.learning.map(({ skill_id }) => ({ skillId: String(skill_id) }));
  return {
    skills: withBlankRows(skills, BLANK_SKILL, SKILLS_MAX),
    learning: withBlankRows(learning, BLANK_LEARNING, LEARNING_MAX),
    version: stored.version,
  };
}

export function experienceDefaults(stored: StoredTalent) {
  return {
    industries: codesOf(stored.industries, "experience"),
    themes: codesOf(stored.themes, "experience"),
    version: stored.version,
  };
}

export function conditionsDefaults(stored: StoredTalent) {
  const { relocation } = stored;
  return {
    engagementTypes: stored.engagement_types,
    wishedModes: stored.wished_modes,
    onsiteDaysMax: stored.onsite_days_max,
    relocation: relocation === null ? "" : relocation ? "yes" : "no",
    hoursMin: stored.hours_min,
    hoursMax: stored.hours_max,
    availableFrom: stored.available_from,
    wishedPayAmount: stored.wished_pay_amount,
    wishedPayUnit: stored.wished_pay_unit ?? "hour",
    // Nearly everybody works in Japanese here; it can be unticked.
    languages: stored.languages.length > 0 ? stored.languages : ["ja"],
    version: stored.version,
  };
}

export function wishesDefaults(stored: StoredTalent) {
  const firms = stored.hidden_firms.map(({ name, corporate_number }) => ({
    name: name ?? "",
    corporateNumber: corporate_number ?? "",
  }));
  return {
    prefectures: codesOf(stored.prefectures, "wished"),
    tiedPrefectures: codesOf(stored.prefectures, "tied"),
    industries: codesOf(stored.industries, "interest"),
    themes: codesOf(stored.themes, "interest"),
    hiddenFirms: withBlankRows(firms, BLANK_FIRM, HIDDEN_FIRMS_MAX),
    version: stored.version,
  };
}

function codesOf(rows: readonly CodeRow[], kind: string): string[] {
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => row.industry_code ?? row.theme_code ?? row.prefecture_code ?? "");
}

interface CodeRow {
  kind: string;
  industry_code?: string;
  theme_code?: string;
  prefecture_code?: string;
}

/** Rows to fill in even where no script can add one. */
function withBlankRows<T>(filled: readonly T[], blank: T, max: number): T[] {
  const length = Math.min(max, Math.max(ROWS_AT_LEAST, filled.length + BLANK_ROWS));
  return Array.from({ length }, (_, index) => filled[index] ?? blank);
}
