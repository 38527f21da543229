/** What profiles say besides skills, cut into facets with few distinct values each. */
import { dayNumber } from "../day";
import type { HoursRange } from "../facts";
import type { Day, Pay, PrefectureCode, SkillId } from "../types";
import { Dictionary, SetDictionary } from "./dictionary";

/**
 * The numbers of a profile besides its skills, by their places: its ways (see `packWays`) and the codes of
 * its facets. The first `FACTS` are read of who passes the gates, and lie next to each other.
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
export const FACTS = 12;
export const CODES = 14;
/** What the gates read of everybody: a column each. */
export const GATE_FACETS = ["hours", "site", "languages"] as const;
export type GateFacet = (typeof GATE_FACETS)[number];

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

  constructor() {
    this.dayCode(null);
  }

  /** -1 for a text that is no day. */
  dayCode(day: Day | null): number {
    const key = day ?? "";
    const known = this.days.find(key);
    if (known !== undefined) return known;
    const number = day === null ? Number.NEGATIVE_INFINITY : dayNumber(day);
    if (number === null) return -1;
    this.dayNumbers.push(number);
    return this.days.code(key, day);
  }
}
