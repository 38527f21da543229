import { LIMITS } from "../door/limits";
import { ENGAGEMENT_TYPES, EVIDENCE_KINDS, type PayUnit, WORK_MODES } from "../types";
import { type Column, codesIn, type TalentColumns, talentAt } from "./columns";
import type { SetDictionary } from "./dictionary";
import { CODE, type Facets, isCode, isPrefecture } from "./facets";
import { packWays } from "./packing";
import { isId, maskOf, type ProfileReader } from "./profile-reader";
import type { Reading } from "./reading";

/** Different texts of a column that are remembered; a hostile database must not fill the memory. */
const TEXTS_MAX = 65_536;
/** Of skills with ids below a hundredth of this, each way to hold them is remembered. */
const HELD_KNOWN = 32_768;

/** The code of a text that lists codes; each different text is cut up once. */
class Texts {
  readonly #codes = new Map<string, number>();
  readonly #codeOf: (list: readonly string[]) => number;

  /** @param codeOf negative for a list that is to be doubted. */
  constructor(codeOf: (list: readonly string[]) => number) {
    this.#codeOf = codeOf;
  }

  /** 0 for no codes, as everywhere; negative for what is to be doubted. */
  code(text: string | null): number {
    if (text === null || text === "") return 0;
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    if (typeof text !== "string") return -1;
    const code = this.#codeOf(codesIn(text));
    if (this.#codes.size >= TEXTS_MAX) this.#codes.clear();
    if (code >= 0) this.#codes.set(text, code);
    return code;
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
  /** By a held skill as the columns have it: the same packed, or -1. Of skills with large ids nothing. */
  readonly #held = new Float64Array(HELD_KNOWN).fill(-1);
  readonly #engagement = new Texts((list) => maskOf(list, ENGAGEMENT_TYPES as readonly string[]));
  readonly #modes = new Texts((list) => maskOf(list, WORK_MODES as readonly string[]));
  readonly #wished: Texts;
  readonly #tied: Texts;
  readonly #languages: Texts;
  readonly #industries: Texts;
  readonly #themes: Texts;
  readonly #industriesOfInterest: Texts;
  readonly #themesOfInterest: Texts;
  readonly #roles: Texts;

  constructor(facets: Facets, into: Reading, profiles: ProfileReader) {
    this.#facets = facets;
    this.#into = into;
    this.#profiles = profiles;
    this.#wished = placesOf(facets.wished);
    this.#tied = placesOf(facets.tied);
    this.#languages = codesOf(facets.languages);
    this.#industries = codesOf(facets.industries);
    this.#themes = codesOf(facets.themes);
    this.#industriesOfInterest = codesOf(facets.industriesOfInterest);
    this.#themesOfInterest = codesOf(facets.themesOfInterest);
    this.#roles = codesOf(facets.roles);
  }

  /** @throws {MatchingInputError} naming the first bad field, e.g. `talents[7].skills[0].level`. */
  read(columns: TalentColumns, row: number): void {
    if (this.#accepts(columns, row)) return;
    this.#profiles.read(talentAt(columns, row), `talents[${row}]`);
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
    const engagement = this.#engagement.code(columns.engagementTypes?.[row] ?? null);
    const modes = this.#modes.code(columns.wishedModes?.[row] ?? null);
    const active = columns.active?.[row];
    if (typeof active !== "boolean" || engagement < 0 || modes < 0) return false;
    return this.#into.note(CODE.ways, packWays(active, engagement, modes));
  }

  #readValues(columns: TalentColumns, row: number): boolean {
    const [into, facets] = [this.#into, this.#facets];
    const min = columns.hoursMin?.[row] ?? null;
    const max = columns.hoursMax?.[row] ?? null;
    const amount = columns.wishedPayAmount?.[row] ?? null;
    const unit = columns.wishedPayUnit?.[row] as PayUnit;
    const home = columns.prefecture?.[row] ?? null;
    const days = columns.onsiteDaysMax?.[row] ?? null;
    const moves = columns.relocation?.[row] ?? null;
    const pay = amount === null ? facets.noPayCode() : facets.payCode(amount, unit);
    return (
      into.note(CODE.hours, facets.hoursCode(min, max)) &&
      into.note(CODE.start, facets.dayCode(columns.availableFrom?.[row] ?? null)) &&
      into.note(CODE.confirmed, facets.dayCode(columns.confirmedOn?.[row] ?? null)) &&
      into.note(CODE.pay, pay) &&
      into.note(CODE.site, facets.siteCode(home, days, moves))
    );
  }

  #readSets(columns: TalentColumns, row: number): boolean {
    return (
      this.#readSet(CODE.wished, this.#wished, columns.wishedPrefectures, row) &&
      this.#readSet(CODE.tied, this.#tied, columns.tiedPrefectures, row) &&
      this.#readSet(CODE.languages, this.#languages, columns.languages, row) &&
      this.#readSet(CODE.industries, this.#industries, columns.industries, row) &&
      this.#readSet(CODE.themes, this.#themes, columns.themes, row) &&
      this.#readSet(
        CODE.industriesOfInterest,
        this.#industriesOfInterest,
        columns.industriesOfInterest,
        row,
      ) &&
      this.#readSet(CODE.themesOfInterest, this.#themesOfInterest, columns.themesOfInterest, row) &&
      this.#readSet(CODE.roles, this.#roles, columns.roles, row)
    );
  }

  #readSet(place: number, texts: Texts, column: Column<string>, row: number): boolean {
    return this.#into.note(place, texts.code(column?.[row] ?? null));
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

function placesOf(sets: SetDictionary): Texts {
  return new Texts((list) =>
    list.length > LIMITS.prefectures ? -1 : sets.code(list, isPrefecture),
  );
}

function codesOf(sets: SetDictionary): Texts {
  return new Texts((list) => (list.length > LIMITS.codes ? -1 : sets.code(list, isCode)));
}
