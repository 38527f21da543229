import { LIMITS } from "../door/limits";
import { ENGAGEMENT_TYPES, EVIDENCE_KINDS, PAY_UNITS, type PayUnit, WORK_MODES } from "../types";
import { type CodeKind, type Column, type TalentColumns, talentAt } from "./columns";
import { CODE, CODES, type Facets } from "./facets";
import { packWays } from "./packing";
import { isId, type ProfileReader } from "./profile-reader";
import type { Reading } from "./reading";
import { SetColumn } from "./set-column";

/** Of skills with ids below a hundredth of this, each way to hold them is remembered. */
const HELD_KNOWN = 32_768;

/**
 * Turns columns into codes as `ProfileReader` does with profiles, without making an object of any: a page
 * column by column, so that each loop is short and what it reads lies in a row. Whatever it doubts, it
 * hands to that reader as a profile.
 */
export class ColumnReader {
  readonly #facets: Facets;
  readonly #into: Reading;
  readonly #profiles: ProfileReader;
  /** Of each row of the page those by `CODE`; negative for what is to be doubted. */
  #codes = new Int32Array(0);
  /** By a held skill as the columns have it: the same packed, or 0. Of skills with large ids nothing. */
  readonly #held = new Uint32Array(HELD_KNOWN);
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
    this.#wished = SetColumn.ofPrefectures(facets.wished);
    this.#tied = SetColumn.ofPrefectures(facets.tied);
    this.#languages = SetColumn.ofCodes(facets.languages);
    this.#industries = SetColumn.ofCodes(facets.industries);
    this.#themes = SetColumn.ofCodes(facets.themes);
    this.#industriesOfInterest = SetColumn.ofCodes(facets.industriesOfInterest);
    this.#themesOfInterest = SetColumn.ofCodes(facets.themesOfInterest);
    this.#roles = SetColumn.ofCodes(facets.roles);
  }

  /** Reads all of a page but the ids and skills. */
  turnTo(page: TalentColumns): void {
    const length = CODES * (page.id?.length ?? 0);
    if (this.#codes.length !== length) this.#codes = new Int32Array(length);
    this.#readWays(page);
    this.#readHours(page);
    this.#readDays(page.availableFrom, CODE.start);
    this.#readDays(page.confirmedOn, CODE.confirmed);
    this.#readPay(page);
    this.#readSite(page);
    this.#readSets(page);
  }

  /**
   * Reads a row of the page that it was turned to last.
   * @throws {MatchingInputError} naming the first bad field, e.g. `talents[7].skills[0].level`.
   */
  read(columns: TalentColumns, row: number): void {
    if (this.#accepts(columns, row)) return;
    this.#profiles.read(talentAt(columns, row), `talents[${row}]`);
  }

  #accepts(columns: TalentColumns, row: number): boolean {
    if (!isId(columns.id?.[row] as string)) return false;
    const [codes, into] = [this.#codes, this.#into.codes];
    let doubted = 0;
    for (let place = 0, at = row * CODES; place < CODES; place++, at++) {
      const code = codes[at] as number;
      into[place] = code;
      doubted |= code;
    }
    if (doubted < 0) return false;
    return this.#readSkills(columns.skills?.[row] ?? null, columns.learning?.[row] ?? null);
  }

  #readWays({ active, engagementTypes, wishedModes, codes }: TalentColumns): void {
    const types = codes.engagementTypes?.map((code) => bitOf(code, ENGAGEMENT_TYPES)) ?? [];
    const modes = codes.modes?.map((code) => bitOf(code, WORK_MODES)) ?? [];
    const into = this.#codes;
    for (let row = 0, at: number = CODE.ways; at < into.length; row++, at += CODES) {
      const isActive = active?.[row];
      const engagement = bitsOf(engagementTypes?.[row] ?? null, types);
      const wished = bitsOf(wishedModes?.[row] ?? null, modes);
      const isValid = typeof isActive === "boolean" && engagement >= 0 && wished >= 0;
      into[at] = isValid ? packWays(isActive, engagement, wished) : -1;
    }
  }

  #readDays(column: Column<number>, place: number): void {
    const [facets, into] = [this.#facets, this.#codes];
    for (let row = 0, at = place; at < into.length; row++, at += CODES) {
      into[at] = facets.numberedDayCode(column?.[row] ?? null);
    }
  }

  #readHours({ hoursMin, hoursMax }: TalentColumns): void {
    const [facets, into] = [this.#facets, this.#codes];
    for (let row = 0, at: number = CODE.hours; at < into.length; row++, at += CODES) {
      into[at] = facets.hoursCode(hoursMin?.[row] ?? null, hoursMax?.[row] ?? null);
    }
  }

  #readSite({ prefecture, onsiteDaysMax, relocation }: TalentColumns): void {
    const [facets, into] = [this.#facets, this.#codes];
    for (let row = 0, at: number = CODE.site; at < into.length; row++, at += CODES) {
      const home = prefecture?.[row] ?? null;
      const [days, moves] = [onsiteDaysMax?.[row] ?? null, relocation?.[row] ?? null];
      // 0 is how it says "unknown", and no prefecture.
      into[at] = home === 0 ? -1 : facets.siteCode(home ?? 0, days, moves);
    }
  }

  #readPay({ wishedPayAmount, wishedPayUnit }: TalentColumns): void {
    const [facets, into] = [this.#facets, this.#codes];
    for (let row = 0, at: number = CODE.pay; at < into.length; row++, at += CODES) {
      const amount = wishedPayAmount?.[row] ?? null;
      const unit = PAY_UNITS[wishedPayUnit?.[row] as number] as PayUnit;
      into[at] = amount === null ? facets.noPayCode() : facets.payCode(amount, unit);
    }
  }

  #readSets(page: TalentColumns): void {
    const codes = (kind: CodeKind) => page.codes[kind] ?? [];
    this.#languages.turnTo(codes("languages"));
    this.#industries.turnTo(codes("industries"));
    this.#industriesOfInterest.turnTo(codes("industries"));
    this.#themes.turnTo(codes("themes"));
    this.#themesOfInterest.turnTo(codes("themes"));
    this.#roles.turnTo(codes("roles"));
    const into = this.#codes;
    this.#wished.read(page.wishedPrefectures, into, CODE.wished);
    this.#tied.read(page.tiedPrefectures, into, CODE.tied);
    this.#languages.read(page.languages, into, CODE.languages);
    this.#industries.read(page.industries, into, CODE.industries);
    this.#themes.read(page.themes, into, CODE.themes);
    this.#industriesOfInterest.read(page.industriesOfInterest, into, CODE.industriesOfInterest);
    this.#themesOfInterest.read(page.themesOfInterest, into, CODE.themesOfInterest);
    this.#roles.read(page.roles, into, CODE.roles);
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
    if (known !== undefined && known > 0) return this.#into.holdPacked(known);
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
