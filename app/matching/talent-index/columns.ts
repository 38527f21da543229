import { EVIDENCE_KINDS, type HeldSkill, type PayUnit, type TalentInput } from "../types";

/** A value for each row; null for none, or where all are null. */
export type Column<T> = readonly (T | null)[] | null;

/**
 * Profiles as a database gives them: a list for each field, all in one order; null for nobody. Much
 * less to read than as many objects. Codes of a list are one text with a space between two of them.
 */
export interface TalentColumns {
  readonly id: readonly string[] | null;
  readonly active: Column<boolean>;
  /** Skills held, each as one number: id · 100 + level · 10 + place of its evidence, from 1. */
  readonly skills: Column<readonly number[]>;
  readonly learning: Column<readonly number[]>;
  readonly prefecture: Column<string>;
  readonly onsiteDaysMax: Column<number>;
  readonly relocation: Column<boolean>;
  readonly hoursMin: Column<number>;
  readonly hoursMax: Column<number>;
  readonly availableFrom: Column<string>;
  readonly wishedPayAmount: Column<number>;
  readonly wishedPayUnit: Column<string>;
  readonly confirmedOn: Column<string>;
  readonly roles: Column<string>;
  readonly wishedPrefectures: Column<string>;
  readonly tiedPrefectures: Column<string>;
  readonly engagementTypes: Column<string>;
  readonly wishedModes: Column<string>;
  readonly industries: Column<string>;
  readonly themes: Column<string>;
  readonly industriesOfInterest: Column<string>;
  readonly themesOfInterest: Column<string>;
  readonly languages: Column<string>;
}

/** The profile in one row of some columns. What it says is not checked. */
export function talentAt(columns: TalentColumns, row: number): TalentInput {
  const at = <T>(column: Column<T>): T | null => column?.[row] ?? null;
  const codes = <T extends string>(column: Column<string>) => codesIn(at(column)) as T[];
  const skills = at(columns.skills);
  const amount = at(columns.wishedPayAmount);
  return {
    id: at(columns.id) as string,
    active: at(columns.active) as boolean,
    skills: Array.isArray(skills) ? skills.map(unpackSkill) : ((skills ?? []) as never),
    learning: at(columns.learning) ?? [],
    roles: codes(columns.roles),
    prefecture: at(columns.prefecture),
    wishedPrefectures: codes(columns.wishedPrefectures),
    tiedPrefectures: codes(columns.tiedPrefectures),
    onsiteDaysMax: at(columns.onsiteDaysMax),
    relocation: at(columns.relocation),
    engagementTypes: codes(columns.engagementTypes),
    hoursMin: at(columns.hoursMin),
    hoursMax: at(columns.hoursMax),
    availableFrom: at(columns.availableFrom),
    wishedPay: amount === null ? null : { amount, unit: at(columns.wishedPayUnit) as PayUnit },
    wishedModes: codes(columns.wishedModes),
    industries: codes(columns.industries),
    themes: codes(columns.themes),
    industriesOfInterest: codes(columns.industriesOfInterest),
    themesOfInterest: codes(columns.themesOfInterest),
    languages: codes(columns.languages),
    confirmedOn: at(columns.confirmedOn),
  };
}

/** @param text null or empty: none. Anything else than a text comes back as it is, to be refused. */
export function codesIn(text: string | null): readonly string[] {
  if (text === null || text === "") return [];
  return typeof text === "string" ? text.split(" ") : text;
}

function unpackSkill(packed: number): HeldSkill {
  return {
    id: Math.floor(packed / 100),
    level: Math.floor(packed / 10) % 10,
    evidence: EVIDENCE_KINDS[(packed % 10) - 1] as HeldSkill["evidence"],
  };
}
