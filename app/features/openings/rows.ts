import { ENGAGEMENT_TYPES, PAY_UNITS, WORK_MODES } from "~/matching";
import {
  EXPENSES,
  OPENING_STATUSES,
  type OpeningCompany,
  type OpeningContent,
  type OpeningHead,
  type OpeningRequirement,
  type RevisionState,
  RIGHTS,
} from "./types";

// Rows as the data API answers them, and how they become what pages use.

interface NamedRow {
  code: string;
  name_ja: string;
  name_en: string;
}

interface MunicipalityRow {
  code: string;
  parent_city: string | null;
  name: string;
  name_en: string | null;
}

export interface HeadRow {
  id: string;
  status: string;
  live_revision: number | null;
  published_at: string | null;
  confirmed_on: string | null;
  expires_on: string | null;
  is_demo: boolean;
}

export interface CompanyRow {
  id: string;
  name: string;
  name_kana: string;
  corporate_number: string | null;
  employees: string;
  website: string | null;
  description: string;
  prefectures: NamedRow;
  municipalities: MunicipalityRow;
  industries: NamedRow;
}

export interface RequirementRow {
  skill_id: number;
  level: number;
  weight: number;
  must: boolean;
  position: number;
  skills: Omit<NamedRow, "code">;
}

export interface RevisionRow {
  revision: number;
  state: string;
  version: number;
  submitted_at: string | null;
  title: string | null;
  problem: string | null;
  outcome: string | null;
  work_mode: string | null;
  onsite_days: number | null;
  engagement_types: string[];
  hours_min: number | null;
  hours_max: number | null;
  start_on: string | null;
  length_months: number | null;
  pay_min: number | null;
  pay_max: number | null;
  pay_unit: string | null;
  payment_days: number | null;
  termination_terms: string | null;
  work_content: string | null;
  inspection_days: number | null;
  rights: string | null;
  expenses: string | null;
  non_cash_payment: string | null;
  undecided: string | null;
  languages: string[];
  roles: string[];
  seats: number;
  themes: NamedRow | null;
  prefectures: NamedRow | null;
  municipalities: MunicipalityRow | null;
  opening_requirements: RequirementRow[];
}

export function toHead(row: HeadRow): OpeningHead {
  return {
    id: row.id,
    status: oneOf(OPENING_STATUSES, row.status) ?? "draft",
    liveRevision: row.live_revision,
    publishedAt: row.published_at,
    confirmedOn: row.confirmed_on,
    expiresOn: row.expires_on,
    isDemo: row.is_demo,
  };
}

export function toCompany(row: CompanyRow): OpeningCompany {
  return {
    id: row.id,
    name: row.name,
    nameKana: row.name_kana,
    corporateNumber: row.corporate_number,
    employees: row.employees,
    website: row.website,
    description: row.description,
    prefecture: toNamed(row.prefectures),
    municipality: toMunicipality(row.municipalities),
    industry: toNamed(row.industries),
  };
}

export function toContent(row: RevisionRow): OpeningContent {
  return {
    revision: row.revision,
    state: row.state as RevisionState,
    version: row.version,
    submittedAt: row.submitted_at,
    theme: row.themes && toNamed(row.themes),
    title: row.title,
    problem: row.problem,
    outcome: row.outcome,
    prefecture: row.prefectures && toNamed(row.prefectures),
    municipality: row.municipalities && toMunicipality(row.municipalities),
    workMode: oneOf(WORK_MODES, row.work_mode),
    onsiteDays: row.onsite_days,
    engagementTypes: ENGAGEMENT_TYPES.filter((type) => row.engagement_types.includes(type)),
    hoursMin: row.hours_min,
    hoursMax: row.hours_max,
    startOn: row.start_on,
    lengthMonths: row.length_months,
    payMin: row.pay_min,
    payMax: row.pay_max,
    payUnit: oneOf(PAY_UNITS, row.pay_unit),
    paymentDays: row.payment_days,
    terminationTerms: row.termination_terms,
    workContent: row.work_content,
    inspectionDays: row.inspection_days,
    rights: oneOf(RIGHTS, row.rights),
    expenses: oneOf(EXPENSES, row.expenses),
    nonCashPayment: row.non_cash_payment,
    undecided: row.undecided,
    languages: row.languages,
    roles: row.roles,
    seats: row.seats,
    requirements: row.opening_requirements
      .toSorted((a, b) => a.position - b.position)
      .map(toRequirement),
  };
}

function toRequirement(row: RequirementRow): OpeningRequirement {
  return {
    skillId: row.skill_id,
    skill: { nameJa: row.skills.name_ja, nameEn: row.skills.name_en },
    level: row.level,
    weight: row.weight,
    must: row.must,
  };
}

function toNamed(row: NamedRow) {
  return { code: row.code, nameJa: row.name_ja, nameEn: row.name_en };
}

function toMunicipality(row: MunicipalityRow) {
  const name = `${row.parent_city ?? ""}${row.name}`;
  return { code: row.code, name, nameEn: row.name_en };
}

/** Columns of a fixed vocabulary are text to the data API. */
function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((one) => one === value) ?? null;
}
