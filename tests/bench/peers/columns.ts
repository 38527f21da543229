/** The same people as numbers, for databases: sets are masks, and each skill is one byte. */
import { LANGUAGES, OFFERED_ENGAGEMENT_TYPES, ROLES } from "~/lib/vocabulary";
import {
  type Day,
  EVIDENCE_KINDS,
  PAY_UNITS,
  type PrefectureCode,
  type TalentInput,
  WORK_MODES,
} from "~/matching";
import type { World } from "../world";

const DAY_MS = 86_400_000;
/**
 * A skill's byte: the level from this bit on, so that one comparison tells who holds it high enough;
 * below it two bits of evidence, and the lowest for a wish to learn it.
 */
export const LEVEL_SHIFT = 3;
export const EVIDENCE_SHIFT = 1;
export const LEARNS = 1;

/** Columns of the table of people with the smallest type that holds them, in their order. */
export const COLUMNS = {
  place: "integer",
  active: "smallint",
  engagement: "smallint",
  modes: "smallint",
  hours_min: "smallint",
  hours_max: "smallint",
  start: "integer",
  confirmed: "integer",
  pay: "integer",
  pay_unit: "smallint",
  prefecture: "smallint",
  onsite_max: "smallint",
  relocation: "smallint",
  wished: "bigint",
  tied: "bigint",
  languages: "smallint",
  industries: "integer",
  themes: "smallint",
  industries_of_interest: "integer",
  themes_of_interest: "smallint",
  roles: "smallint",
  learns: "smallint",
} as const;
export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

export class Columns {
  /** The place of each skill's byte. */
  readonly cellOf: ReadonlyMap<number, number>;
  readonly cells: Uint8Array;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.cellOf = new Map(world.skills.map((id, i) => [id, i]));
    this.cells = new Uint8Array(world.skills.length);
  }

  /** Numbers of a person in the order of `COLUMN_NAMES`; the skills go into `cells`. */
  read(place: number, person: TalentInput): (number | bigint | null)[] {
    this.#readSkills(person);
    const { themes, industries } = this.#world;
    const { wishedPay } = person;
    return [
      place,
      Number(person.active),
      mask(person.engagementTypes, OFFERED_ENGAGEMENT_TYPES),
      mask(person.wishedModes, WORK_MODES),
      person.hoursMin,
      person.hoursMax,
      dayOf(person.availableFrom),
      dayOf(person.confirmedOn),
      wishedPay?.amount ?? null,
      wishedPay && PAY_UNITS.indexOf(wishedPay.unit),
      person.prefecture === null ? null : Number(person.prefecture),
      person.onsiteDaysMax,
      person.relocation === null ? null : Number(person.relocation),
      prefectureMask(person.wishedPrefectures),
      prefectureMask(person.tiedPrefectures),
      mask(person.languages, LANGUAGES),
      mask(person.industries, industries),
      mask(person.themes, themes),
      mask(person.industriesOfInterest, industries),
      mask(person.themesOfInterest, themes),
      mask(person.roles, ROLES),
      Number(person.learning.length > 0),
    ];
  }

  #readSkills({ skills, learning }: TalentInput): void {
    const { cells, cellOf } = this;
    cells.fill(0);
    for (const { id, level, evidence } of skills) {
      cells[cellOf.get(id) as number] =
        (level << LEVEL_SHIFT) | (EVIDENCE_KINDS.indexOf(evidence) << EVIDENCE_SHIFT);
    }
    for (const id of learning) {
      const cell = cellOf.get(id) as number;
      cells[cell] = (cells[cell] as number) | LEARNS;
    }
  }
}

export function dayOf<T extends Day | null>(day: T): T extends null ? null : number;
export function dayOf(day: Day | null): number | null {
  return day === null ? null : Date.parse(day) / DAY_MS;
}

export function mask<T>(list: readonly T[], vocabulary: readonly T[]): number {
  return list.reduce((sum, item) => sum | (1 << vocabulary.indexOf(item)), 0);
}

export function prefectureMask(codes: readonly PrefectureCode[]): bigint {
  return codes.reduce((sum, code) => sum | (1n << BigInt(code)), 0n);
}
