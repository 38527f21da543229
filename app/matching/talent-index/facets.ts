/** What profiles say besides skills, cut into facets with few distinct values each. */
import { dayNumber, dayText } from "../day";
import { LIMITS } from "../door/limits";
import { prefecture as checkPrefecture, text } from "../door/shape";
import type { HoursRange } from "../facts";
import {
  type Day,
  PAY_UNITS,
  type Pay,
  type PayUnit,
  type PrefectureCode,
  type SkillId,
} from "../types";
import { prefectureOf } from "./columns";
import { Dictionary, SetDictionary } from "./dictionary";

/**
 * The numbers of a profile besides its skills, by their places in its row: its ways (see `packWays`) and
 * the codes of its facets.
 */
export const CODE = {
  ways: 0,
  hours: 1,
  start: 2,
  confirmed: 3,
  pay: 4,
  wished: 5,
  tied: 6,
  industries: 7,
  themes: 8,
  industriesOfInterest: 9,
  themesOfInterest: 10,
  roles: 11,
  site: 12,
  languages: 13,
} as const;
export const CODES = 14;
/** From one row's numbers to the next: half a cache line, so that a row is one wait for memory. */
export const FACTS = 16;
/** What the gates read where they look at everybody: a column each. */
export const GATE_FACETS = ["hours", "site", "languages"] as const;
export type GateFacet = (typeof GATE_FACETS)[number];

/** Up to the year 2059. */
const DAYS_LIKELY = 32_768;

/** All that the gate for work on site reads of a person. */
export interface Site {
  readonly prefecture: PrefectureCode | null;
  readonly onsiteDaysMax: number | null;
  readonly relocation: boolean | null;
}

export class Facets {
  readonly skills = new Dictionary<SkillId>();
  readonly hours = new Dictionary<HoursRange>();
  /** Day 0 is "unknown". */
  readonly days = new Dictionary<Day | null>();
  readonly pay = new Dictionary<Pay | null>();
  readonly site = new Dictionary<Site>();
  readonly wished = new SetDictionary();
  readonly tied = new SetDictionary();
  readonly languages = new SetDictionary();
  readonly industries = new SetDictionary();
  readonly themes = new SetDictionary();
  readonly industriesOfInterest = new SetDictionary();
  readonly themesOfInterest = new SetDictionary();
  readonly roles = new SetDictionary();
  /** For each code of `days` its number; −∞ for "unknown". */
  readonly dayNumbers: number[] = [];

  /** By number of the day its code, of the days that are likely; 0: not known yet. */
  readonly #numberedDays = new Int32Array(DAYS_LIKELY);

  constructor() {
    this.days.code(-1, null);
    this.dayNumbers.push(Number.NEGATIVE_INFINITY);
  }

  /** How many distinct values there are. None is ever forgotten. */
  get size(): number {
    const { skills, hours, days, pay, site, wished, tied, languages, roles } = this;
    const { industries, themes, industriesOfInterest, themesOfInterest } = this;
    const codes = [industries, themes, industriesOfInterest, themesOfInterest];
    return [skills, hours, days, pay, site, wished, tied, languages, roles, ...codes].reduce(
      (sum, values) => sum + values.size,
      0,
    );
  }

  /** Of the following, each answers -1 for what the door would refuse. */
  dayCode(day: Day | null): number {
    if (day === null) return 0;
    if (typeof day !== "string") return -1;
    const known = this.days.find(day);
    if (known !== undefined) return known;
    const number = dayNumber(day);
    if (number === null) return -1;
    this.dayNumbers.push(number);
    return this.days.code(day, day);
  }

  /** @param number counted from 1970-01-01. */
  numberedDayCode(number: number | null): number {
    if (number === null) return 0;
    if (typeof number !== "number") return -1;
    const known = this.#numberedDays[number];
    if (known !== undefined && known > 0) return known;
    const code = Number.isInteger(number) ? this.dayCode(dayText(number)) : -1;
    if (known !== undefined && code > 0) this.#numberedDays[number] = code;
    return code;
  }

  hoursCode(min: number | null, max: number | null): number {
    if (!isAmount(min, LIMITS.hoursPerWeek) || !isAmount(max, LIMITS.hoursPerWeek)) return -1;
    if (min !== null && max !== null && min > max) return -1;
    const key = keyOf(min ?? 255, max ?? 255) ?? `${min} ${max}`;
    return this.hours.find(key) ?? this.hours.code(key, { min, max });
  }

  noPayCode(): number {
    return this.pay.code(-1, null);
  }

  payCode(amount: number, unit: PayUnit): number {
    if (!isWhole(amount, 0, LIMITS.payYen)) return -1;
    const place = PAY_UNITS.indexOf(unit);
    if (place < 0) return -1;
    const key = amount * PAY_UNITS.length + place;
    return this.pay.find(key) ?? this.pay.code(key, { amount, unit });
  }

  /** @param home the number of the prefecture; 0: unknown. */
  siteCode(home: number, onsiteDaysMax: number | null, relocation: boolean | null): number {
    if (!isWhole(home, 0, LIMITS.prefectures)) return -1;
    if (!isAmount(onsiteDaysMax, LIMITS.onsiteDaysPerMonth)) return -1;
    if (relocation !== null && typeof relocation !== "boolean") return -1;
    const moves = relocation === null ? 2 : Number(relocation);
    const days = keyOf(home * 4 + moves, onsiteDaysMax ?? 255);
    const key = days ?? `${home} ${onsiteDaysMax} ${moves}`;
    const known = this.site.find(key);
    if (known !== undefined) return known;
    const prefecture = home === 0 ? null : prefectureOf(home);
    return this.site.code(key, { prefecture, onsiteDaysMax, relocation });
  }
}

const checkCode = text(LIMITS.codeLength);

export function isCode(value: unknown): boolean {
  return checkCode(value) === null;
}

export function isPrefecture(value: unknown): boolean {
  return checkPrefecture(value) === null;
}

export function isWhole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function isAmount(value: number | null, max: number): boolean {
  return value === null || (typeof value === "number" && value >= 0 && value <= max);
}

/** Two small whole numbers as one; undefined for fractions, which are rare. */
function keyOf(a: number, b: number): number | undefined {
  return Number.isInteger(a) && Number.isInteger(b) ? a * 256 + b : undefined;
}
