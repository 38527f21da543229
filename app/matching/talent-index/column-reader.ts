import { LIMITS } from "../door/limits";
import { ENGAGEMENT_TYPES, EVIDENCE_KINDS, PAY_UNITS, type PayUnit, WORK_MODES } from "../types";
import { type CodeKind, type Column, prefectureOf, type TalentColumns, talentAt } from "./columns";
import type { SetDictionary } from "./dictionary";
import { CODE, type Facets, isCode, isPrefecture } from "./facets";
import { packWays } from "./packing";
import { isId, type ProfileReader } from "./profile-reader";
import type { Reading } from "./reading";

/** Of skills with ids below a hundredth of this, each way to hold them is remembered. */
const HELD_KNOWN = 32_768;
const PREFECTURES = Array.from({ length: LIMITS.prefectures + 1 }, (_, place) =>
  prefectureOf(place),
);

/** A column of lists, and where the codes of the sets in it go. */
class SetColumn {
  readonly place: number;
  readonly #sets: SetDictionary;
  readonly #isMember: (text: unknown) => boolean;
  readonly #longest: number;
  /** What the numbers of the page stand for. */
  #texts: readonly string[] = [];
  /** The same as numbers of the dictionary; -1 for what is refused. */
  #numbers = new Int32Array(0);

  constructor(
    place: number,
    sets: SetDictionary,
    isMember: (text: unknown) => boolean,
    longest: number,
  ) {
    this.place = place;
    this.#sets = sets;
    this.#isMember = isMember;
    this.#longest = longest;
  }

  turnTo(texts: readonly string[]): void {
    this.#texts = texts;
    this.#numbers = Int32Array.from(texts, (text) => this.#sets.memberNumber(text, this.#isMember));
  }

  /** 0 for no codes, as everywhere; negative for what is to be doubted. */
  code(list: readonly number[] | null): number {
    if (list === null) return 0;
    if (!Array.isArray(list) || list.length > this.#longest) return -1;
    const known = this.#sets.find(list, this.#numbers);
    if (known >= 0) return known;
    const texts = list.map((number) => this.#texts[number] as string);
    return this.#sets.code(texts, this.#isMember);
  }
}

/**
 * Turns rows of columns into codes as `ProfileReader` does with profiles, without making an object of
 * any. Whatever it doubts, it hands to that reader as a profile.
 */
export class ColumnReader {
  readonly #facets: Facets;
  readonly #into: Reading;
  readonly #profiles: ProfileReader;
  #page: TalentColumns | null = null;
  /** By a held skill as the columns have it: the same packed, or -1. Of skills with large ids nothing. */
  readonly #held = new Float64Array(HELD_KNOWN).fill(-1);
  /** By number in the page the bit of the type or mode; 0 for strangers. */
  #engagement: number[] = [];
  #modes: number[] = [];
  readonly #wished: SetColumn;
  readonly #tied: SetColumn;
  readonly #languages: SetColumn;
  readonly #industries: SetColumn;
  readonly #themes: SetColumn;
  readonly #industriesOfInterest: SetColumn;
  readonly #themesOfInterest: SetColumn;
  readonly #roles: SetColumn;

  constructor(facets: Facets, into: Reading, profiles: ProfileReader) {
    this.#facets = facets;
    this.#into = into;
    this.#profiles = profiles;
    const places = (place: number, sets: SetDictionary) =>
      new SetColumn(place, sets, isPrefecture, LIMITS.prefectures);
    const codes = (place: number, sets: SetDictionary) =>
      new SetColumn(place, sets, isCode, LIMITS.codes);
    this.#wished = places(CODE.wished, facets.wished);
    this.#tied = places(CODE.tied, facets.tied);
    this.#languages = codes(CODE.languages, facets.languages);
    this.#industries = codes(CODE.industries, facets.industries);
    this.#themes = codes(CODE.themes, facets.themes);
    this.#industriesOfInterest = codes(CODE.industriesOfInterest, facets.industriesOfInterest);
    this.#themesOfInterest = codes(CODE.themesOfInterest, facets.themesOfInterest);
    this.#roles = codes(CODE.roles, facets.roles);
  }

  /** @throws {MatchingInputError} naming the first bad field, e.g. `talents[7].skills[0].level`. */
  read(columns: TalentColumns, row: number): void {
    if (columns !== this.#page) this.#turnTo(columns);
    if (this.#accepts(columns, row)) return;
    this.#profiles.read(talentAt(columns, row), `talents[${row}]`);
  }

  #turnTo(page: TalentColumns): void {
    const codes = (kind: CodeKind) => page.codes[kind] ?? [];
    this.#engagement = codes("engagementTypes").map((code) => bitOf(code, ENGAGEMENT_TYPES));
    this.#modes = codes("modes").map((code) => bitOf(code, WORK_MODES));
    for (const column of [this.#wished, this.#tied]) column.turnTo(PREFECTURES);
    for (const column of [this.#industries, this.#industriesOfInterest]) {
      column.turnTo(codes("industries"));
    }
    for (const column of [this.#themes, this.#themesOfInterest]) column.turnTo(codes("themes"));
    this.#languages.turnTo(codes("languages"));
    this.#roles.turnTo(codes("roles"));
    this.#page = page;
  }

  #accepts(columns: TalentColumns, row: number): boolean {
    return (
      isId(columns.id?.[row] as string) &&
      this.#readWays(columns, row) &&
      this.#readValues(columns, row) &&
      this.#readSets(columns, row) &&
      this.#readSkills(columns.skills?.[row] ?? null, columns.learning?.[row] ?? null)
    );
  }

  #readWays(columns: TalentColumns, row: number): boolean {
    const engagement = bitsOf(columns.engagementTypes?.[row] ?? null, this.#engagement);
    const modes = bitsOf(columns.wishedModes?.[row] ?? null, this.#modes);
    const active = columns.active?.[row];
    if (typeof active !== "boolean" || engagement < 0 || modes < 0) return false;
    return this.#into.note(CODE.ways, packWays(active, engagement, modes));
  }

  #readValues(columns: TalentColumns, row: number): boolean {
    const [into, facets] = [this.#into, this.#facets];
    const min = columns.hoursMin?.[row] ?? null;
    const max = columns.hoursMax?.[row] ?? null;
    const amount = columns.wishedPayAmount?.[row] ?? null;
    const unit = PAY_UNITS[columns.wishedPayUnit?.[row] as number] as PayUnit;
    const home = columns.prefecture?.[row] ?? null;
    const days = columns.onsiteDaysMax?.[row] ?? null;
    const moves = columns.relocation?.[row] ?? null;
    // 0 is how it says "unknown", and no prefecture.
    if (home === 0) return false;
    const pay = amount === null ? facets.noPayCode() : facets.payCode(amount, unit);
    return (
      into.note(CODE.hours, facets.hoursCode(min, max)) &&
      into.note(CODE.start, facets.numberedDayCode(columns.availableFrom?.[row] ?? null)) &&
      into.note(CODE.confirmed, facets.numberedDayCode(columns.confirmedOn?.[row] ?? null)) &&
      into.note(CODE.pay, pay) &&
      into.note(CODE.site, facets.siteCode(home ?? 0, days, moves))
    );
  }

  #readSets(columns: TalentColumns, row: number): boolean {
    return (
      this.#readSet(this.#wished, columns.wishedPrefectures, row) &&
      this.#readSet(this.#tied, columns.tiedPrefectures, row) &&
      this.#readSet(this.#languages, columns.languages, row) &&
      this.#readSet(this.#industries, columns.industries, row) &&
      this.#readSet(this.#themes, columns.themes, row) &&
      this.#readSet(this.#industriesOfInterest, columns.industriesOfInterest, row) &&
      this.#readSet(this.#themesOfInterest, columns.themesOfInterest, row) &&
      this.#readSet(this.#roles, columns.roles, row)
    );
  }

  #readSet(column: SetColumn, lists: Column<readonly number[]>, row: number): boolean {
    return this.#into.note(column.place, column.code(lists?.[row] ?? null));
  }

  #readSkills(skills: readonly number[] | null, learning: readonly number[] | null): boolean {
    const into = this.#into;
    into.clearSkills();
    if (skills !== null) {
      if (!Array.isArray(skills) || skills.length > LIMITS.skills) return false;
      for (let i = 0; i < skills.length; i++) {
        if (!this.#readHeld(skills[i] as number)) return false;
      }
    }
    if (learning !== null) {
      if (!Array.isArray(learning) || learning.length > LIMITS.skills) return false;
      for (let i = 0; i < learning.length; i++) {
        if (!into.wish(learning[i] as number)) return false;
      }
    }
    return true;
  }

  /** @param column a held skill as the columns have it. */
  #readHeld(column: number): boolean {
    if (typeof column !== "number") return false;
    const known = this.#held[column];
    if (known !== undefined && known >= 0) return this.#into.holdPacked(known);
    const rest = column % 100;
    const evidence = (rest % 10) - 1;
    if (!Number.isInteger(column) || evidence < 0 || evidence >= EVIDENCE_KINDS.length)
      return false;
    const [id, level] = [(column - rest) / 100, (rest - 1 - evidence) / 10];
    if (!this.#into.hold(id, level, evidence)) return false;
    if (known !== undefined)
      this.#held[column] = this.#into.packed[this.#into.length - 1] as number;
    return true;
  }
}

function bitOf<T>(code: T, vocabulary: readonly T[]): number {
  return vocabulary.includes(code) ? 1 << vocabulary.indexOf(code) : 0;
}

/** The bits of the codes of a list together; -1 for strangers and repetitions. */
function bitsOf(list: readonly number[] | null, bits: readonly number[]): number {
  if (list === null) return 0;
  if (!Array.isArray(list)) return -1;
  let all = 0;
  for (let i = 0; i < list.length; i++) {
    const bit = bits[list[i] as number] ?? 0;
    if (bit === 0 || (all & bit) !== 0) return -1;
    all |= bit;
  }
  return all;
}
