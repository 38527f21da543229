import { dayText } from "../day";
import { EVIDENCE_KINDS, type HeldSkill, PAY_UNITS, type TalentInput } from "../types";

/** A value for each row; null for none, or where all are null. */
export type Column<T> = readonly (T | null)[] | null;

/** Kinds of codes that stand in columns as numbers. */
export const CODE_KINDS = [
  "roles",
  "engagementTypes",
  "modes",
  "industries",
  "themes",
  "languages",
] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/**
 * Profiles as a database gives them: a list for each field, all in one order; null for nobody. All but the
 * ids are numbers, so that reading them takes a fraction of the time that as many objects take. Codes are
 * places in the page's `codes`, from 0; prefectures 1 to 47; days are counted from 1970-01-01.
 */
export interface TalentColumns {
  /** What the numbers of each kind stand for in this page. */
  readonly codes: Readonly<Partial<Record<CodeKind, readonly string[] | null>>>;
  readonly id: readonly string[] | null;
  readonly active: Column<boolean>;
  /** Skills held, each as one number: id · 100 + level · 10 + place of its evidence, from 1. */
  readonly skills: Column<readonly number[]>;
  readonly learning: Column<readonly number[]>;
  readonly prefecture: Column<number>;
  readonly onsiteDaysMax: Column<number>;
  readonly relocation: Column<boolean>;
  readonly hoursMin: Column<number>;
  readonly hoursMax: Column<number>;
  readonly availableFrom: Column<number>;
  readonly wishedPayAmount: Column<number>;
  /** The place in `PAY_UNITS`, from 0. */
  readonly wishedPayUnit: Column<number>;
  readonly confirmedOn: Column<number>;
  readonly wishedPrefectures: Column<readonly number[]>;
  readonly tiedPrefectures: Column<readonly number[]>;
  readonly roles: Column<readonly number[]>;
  readonly engagementTypes: Column<readonly number[]>;
  readonly wishedModes: Column<readonly number[]>;
  readonly industries: Column<readonly number[]>;
  readonly themes: Column<readonly number[]>;
  readonly industriesOfInterest: Column<readonly number[]>;
  readonly themesOfInterest: Column<readonly number[]>;
  readonly languages: Column<readonly number[]>;
}

/** The profile in one row of some columns. What it says is not checked. */
export function talentAt(columns: TalentColumns, row: number): TalentInput {
  const at = <T>(column: Column<T>): T | null => column?.[row] ?? null;
  const codes = <T extends string>(kind: CodeKind, column: Column<readonly number[]>) =>
    listOf(at(column), (place) => columns.codes[kind]?.[place] as T);
  const prefectures = (column: Column<readonly number[]>) => listOf(at(column), prefectureOf);
  const home = at(columns.prefecture);
  const amount = at(columns.wishedPayAmount);
  return {
    id: at(columns.id) as string,
    active: at(columns.active) as boolean,
    skills: listOf(at(columns.skills), unpackSkill),
    learning: listOf(at(columns.learning), (id) => id),
    roles: codes("roles", columns.roles),
    prefecture: home === null ? null : prefectureOf(home),
    wishedPrefectures: prefectures(columns.wishedPrefectures),
    tiedPrefectures: prefectures(columns.tiedPrefectures),
    onsiteDaysMax: at(columns.onsiteDaysMax),
    relocation: at(columns.relocation),
    engagementTypes: codes("engagementTypes", columns.engagementTypes),
    hoursMin: at(columns.hoursMin),
    hoursMax: at(columns.hoursMax),
    availableFrom: dayOf(at(columns.availableFrom)),
    wishedPay: amount === null ? null : { amount, unit: unitOf(at(columns.wishedPayUnit)) },
    wishedModes: codes("modes", columns.wishedModes),
    industries: codes("industries", columns.industries),
    themes: codes("themes", columns.themes),
    industriesOfInterest: codes("industries", columns.industriesOfInterest),
    themesOfInterest: codes("themes", columns.themesOfInterest),
    languages: codes("languages", columns.languages),
    confirmedOn: dayOf(at(columns.confirmedOn)),
  };
}

/** Null means an empty list; anything else than a list comes back as it is, to be refused. */
function listOf<T>(list: readonly number[] | null, read: (number: number) => T): T[] {
  return Array.isArray(list) ? list.map(read) : ((list ?? []) as T[]);
}

export function prefectureOf(place: number): string {
  return String(place).padStart(2, "0");
}

function dayOf(number: number | null): string | null {
  return Number.isInteger(number) ? dayText(number as number) : (number as null);
}

function unitOf(place: number | null) {
  return PAY_UNITS[place ?? -1] as (typeof PAY_UNITS)[number];
}

function unpackSkill(packed: number): HeldSkill {
  return {
    id: Math.floor(packed / 100),
    level: Math.floor(packed / 10) % 10,
    evidence: EVIDENCE_KINDS[(packed % 10) - 1] as HeldSkill["evidence"],
  };
}
