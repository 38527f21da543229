/** What profiles say besides skills, cut into facets with few distinct values each. */
import { dayNumber } from "../day";
import type { HoursRange } from "../facts";
import type { Day, Pay, PrefectureCode, SkillId } from "../types";
import { Dictionary, SetDictionary } from "./dictionary";

/** What the gates read of everybody: a column each. */
export const GATE_FACETS = ["hours", "site", "languages"] as const;
/** What is read of those who pass: next to each other, row after row. */
export const ROW_FACETS = [
  "hours",
  "start",
  "confirmed",
  "pay",
  "wished",
  "tied",
  "industries",
  "themes",
  "industriesOfInterest",
  "themesOfInterest",
  "roles",
] as const;
export type GateFacet = (typeof GATE_FACETS)[number];
export type RowFacet = (typeof ROW_FACETS)[number];
/** One dictionary behind each; days share theirs. */
export type FacetName = GateFacet | RowFacet;

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
