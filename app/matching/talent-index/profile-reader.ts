import { LIMITS } from "../door/limits";
import { assertTalent } from "../door/talent";
import {
  ENGAGEMENT_TYPES,
  EVIDENCE_KINDS,
  type HeldSkill,
  type TalentInput,
  WORK_MODES,
} from "../types";
import type { SetDictionary } from "./dictionary";
import { CODE, type Facets, isCode, isPrefecture } from "./facets";
import { packWays } from "./packing";
import type { Reading } from "./reading";

const FIELD_NAMES = [
  "id",
  "active",
  "skills",
  "learning",
  "roles",
  "prefecture",
  "wishedPrefectures",
  "tiedPrefectures",
  "onsiteDaysMax",
  "relocation",
  "engagementTypes",
  "hoursMin",
  "hoursMax",
  "availableFrom",
  "wishedPay",
  "wishedModes",
  "industries",
  "themes",
  "industriesOfInterest",
  "themesOfInterest",
  "languages",
  "confirmedOn",
] as const satisfies readonly (keyof TalentInput)[];
/**
 * Turns profiles into codes, one at a time, without leaving anything behind on the heap.
 *
 * It checks as it reads, and accepts only what the door accepts: what it has numbered before it
 * knows to be valid, so most checks are one look-up. Whatever it doubts goes through the door
 * itself, which names the field that is wrong.
 */
export class ProfileReader {
  readonly #facets: Facets;
  readonly #into: Reading;

  constructor(facets: Facets, into: Reading) {
    this.#facets = facets;
    this.#into = into;
  }

  /**
   * @param field name of the value in the error's path.
   * @throws {MatchingInputError} naming the first bad field, e.g. `talents[7].skills[0].level`.
   */
  read(talent: TalentInput, field: string | (() => string)): void {
    if (this.#accepts(talent)) return;
    const name = typeof field === "string" ? field : field();
    assertTalent(talent, name);
    // Not reached by what a form or a database gives: fields that are inherited, for instance.
    if (!this.#accepts({ ...plain(talent) })) throw new Error(`${name}: valid, but not readable`);
  }

  #accepts(talent: TalentInput): boolean {
    return (
      hasFields(talent, FIELD_NAMES.length) &&
      isId(talent.id) &&
      this.#readWays(talent) &&
      this.#readRest(talent)
    );
  }

  #readWays({ active, engagementTypes, wishedModes }: TalentInput): boolean {
    const engagement = maskOf(engagementTypes, ENGAGEMENT_TYPES);
    const modes = maskOf(wishedModes, WORK_MODES);
    if (typeof active !== "boolean" || engagement < 0 || modes < 0) return false;
    return this.#into.note(CODE.ways, packWays(active, engagement, modes));
  }

  #readRest(talent: TalentInput): boolean {
    const [into, facets] = [this.#into, this.#facets];
    return (
      into.note(CODE.hours, facets.hoursCode(talent.hoursMin, talent.hoursMax)) &&
      into.note(CODE.start, facets.dayCode(talent.availableFrom)) &&
      into.note(CODE.confirmed, facets.dayCode(talent.confirmedOn)) &&
      into.note(CODE.pay, this.#payCode(talent)) &&
      into.note(CODE.site, this.#siteCode(talent)) &&
      this.#readSets(talent) &&
      this.#readSkills(talent)
    );
  }

  #readSets(talent: TalentInput): boolean {
    const facets = this.#facets;
    const { wishedPrefectures, tiedPrefectures } = talent;
    return (
      this.#readPlaces(CODE.wished, facets.wished, wishedPrefectures) &&
      this.#readPlaces(CODE.tied, facets.tied, tiedPrefectures) &&
      this.#readSet(CODE.languages, facets.languages, talent.languages) &&
      this.#readSet(CODE.industries, facets.industries, talent.industries) &&
      this.#readSet(CODE.themes, facets.themes, talent.themes) &&
      this.#readSet(
        CODE.industriesOfInterest,
        facets.industriesOfInterest,
        talent.industriesOfInterest,
      ) &&
      this.#readSet(CODE.themesOfInterest, facets.themesOfInterest, talent.themesOfInterest) &&
      this.#readSet(CODE.roles, facets.roles, talent.roles)
    );
  }

  #readPlaces(place: number, sets: SetDictionary, list: readonly string[]): boolean {
    if (!Array.isArray(list) || list.length > LIMITS.prefectures) return false;
    return this.#into.note(place, sets.code(list, isPrefecture));
  }

  #readSet(place: number, sets: SetDictionary, list: readonly string[]): boolean {
    if (!Array.isArray(list) || list.length > LIMITS.codes) return false;
    return this.#into.note(place, sets.code(list, isCode));
  }

  #readSkills({ skills, learning }: TalentInput): boolean {
    if (!Array.isArray(skills) || skills.length > LIMITS.skills) return false;
    if (!Array.isArray(learning) || learning.length > LIMITS.skills) return false;
    this.#into.clearSkills();
    for (const skill of skills) if (!this.#readHeld(skill)) return false;
    for (const id of learning) if (!this.#into.wish(id)) return false;
    return true;
  }

  #readHeld(skill: HeldSkill): boolean {
    if (!hasFields(skill, 3)) return false;
    const evidence = EVIDENCE_KINDS.indexOf(skill.evidence);
    return evidence >= 0 && this.#into.hold(skill.id, skill.level, evidence);
  }

  #siteCode({ prefecture, onsiteDaysMax, relocation }: TalentInput): number {
    if (prefecture !== null && !isPrefecture(prefecture)) return -1;
    return this.#facets.siteCode(Number(prefecture), onsiteDaysMax, relocation);
  }

  #payCode({ wishedPay: pay }: TalentInput): number {
    if (pay === null) return this.#facets.noPayCode();
    return hasFields(pay, 2) ? this.#facets.payCode(pay.amount, pay.unit) : -1;
  }
}

export function isId(id: string): boolean {
  return typeof id === "string" && id.length > 0 && id.length <= LIMITS.idLength;
}

/** An object with so many fields; that they are the right ones shows when they are read. */
function hasFields(value: object, count: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  let fields = 0;
  // Not `Object.keys`, which makes a list of them.
  for (const _ in value) fields += 1;
  return fields === count;
}

/** The bits of the members of a fixed vocabulary; -1 for strangers and repetitions. */
export function maskOf<T>(list: readonly T[], vocabulary: readonly T[]): number {
  if (!Array.isArray(list)) return -1;
  let mask = 0;
  for (const item of list) {
    const bit = 1 << vocabulary.indexOf(item);
    if (bit < 0 || (mask & bit) !== 0) return -1;
    mask |= bit;
  }
  return mask;
}

/** With its own fields, where a valid value inherits them or hides them from being listed. */
function plain(talent: TalentInput): TalentInput {
  return JSON.parse(
    JSON.stringify(Object.fromEntries(FIELD_NAMES.map((key) => [key, talent[key]]))),
  );
}
