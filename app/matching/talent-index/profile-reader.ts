import { LIMITS } from "../door/limits";
import { prefecture as checkPrefecture, text } from "../door/shape";
import { assertTalent } from "../door/talent";
import {
  ENGAGEMENT_TYPES,
  EVIDENCE_KINDS,
  type HeldSkill,
  PAY_UNITS,
  type TalentInput,
  WORK_MODES,
} from "../types";
import type { SetDictionary } from "./dictionary";
import { CODE, CODES, type Facets } from "./facets";
import { packHeld, packLearning, packWays } from "./packing";

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
const isCode = accepts(text(LIMITS.codeLength));
const isPrefecture = accepts(checkPrefecture);

/**
 * Turns profiles into codes, one at a time, without leaving anything behind on the heap.
 *
 * It checks as it reads, and accepts only what the door accepts: what it has numbered before it
 * knows to be valid, so most checks are one look-up. Whatever it doubts goes through the door
 * itself, which names the field that is wrong.
 */
export class ProfileReader {
  /** Of the profile that was read last, by `CODE`. */
  readonly codes = new Uint32Array(CODES);
  /** Its packed skills, the first `length` of them. */
  readonly packed = new Uint32Array(2 * LIMITS.skills);
  length = 0;
  readonly #facets: Facets;
  /** For each skill the last profile that held it, and the last that wants to learn it. */
  #heldBy = new Uint32Array(256);
  #wishedBy = new Uint32Array(256);
  #profile = 0;

  constructor(facets: Facets) {
    this.#facets = facets;
  }

  /** Packed skills of the profile that was read last; valid until the next. */
  get skills(): Uint32Array {
    return this.packed.subarray(0, this.length);
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
      hasFields(talent, FIELD_NAMES.length) && this.#readWays(talent) && this.#readRest(talent)
    );
  }

  #readWays({ id, active, engagementTypes, wishedModes }: TalentInput): boolean {
    if (typeof id !== "string" || id.length === 0 || id.length > LIMITS.idLength) return false;
    const engagement = maskOf(engagementTypes, ENGAGEMENT_TYPES);
    const modes = maskOf(wishedModes, WORK_MODES);
    if (typeof active !== "boolean" || engagement < 0 || modes < 0) return false;
    this.codes[CODE.ways] = packWays(active, engagement, modes);
    return true;
  }

  #readRest(talent: TalentInput): boolean {
    return (
      this.#note(CODE.hours, this.#hoursCode(talent)) &&
      this.#note(CODE.start, this.#dayCode(talent.availableFrom)) &&
      this.#note(CODE.confirmed, this.#dayCode(talent.confirmedOn)) &&
      this.#note(CODE.pay, this.#payCode(talent)) &&
      this.#note(CODE.site, this.#siteCode(talent)) &&
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
    return this.#note(place, sets.code(list, isPrefecture));
  }

  #readSet(place: number, sets: SetDictionary, list: readonly string[]): boolean {
    if (!Array.isArray(list) || list.length > LIMITS.codes) return false;
    return this.#note(place, sets.code(list, isCode));
  }

  /** @param code negative for what is to be doubted. */
  #note(place: number, code: number): boolean {
    this.codes[place] = code;
    return code >= 0;
  }

  #readSkills({ skills, learning }: TalentInput): boolean {
    if (!Array.isArray(skills) || skills.length > LIMITS.skills) return false;
    if (!Array.isArray(learning) || learning.length > LIMITS.skills) return false;
    this.length = 0;
    this.#nextProfile();
    for (const skill of skills) if (!this.#readHeld(skill)) return false;
    for (const id of learning) {
      const skill = this.#skillCode(id);
      if (skill < 0 || this.#wishedBy[skill] === this.#profile) return false;
      this.#wishedBy[skill] = this.#profile;
      this.packed[this.length++] = packLearning(skill);
    }
    return true;
  }

  #readHeld(skill: HeldSkill): boolean {
    if (!hasFields(skill, 3)) return false;
    const { level } = skill;
    const evidence = EVIDENCE_KINDS.indexOf(skill.evidence);
    const code = this.#skillCode(skill.id);
    if (code < 0 || evidence < 0 || this.#heldBy[code] === this.#profile) return false;
    if (!isWhole(level, LIMITS.level.min, LIMITS.level.max)) return false;
    this.#heldBy[code] = this.#profile;
    this.packed[this.length++] = packHeld(code, level, evidence);
    return true;
  }

  /** Marks of the profiles before it end to count. */
  #nextProfile(): void {
    this.#profile += 1;
    if (this.#profile <= 0xffffffff) return;
    this.#heldBy.fill(0);
    this.#wishedBy.fill(0);
    this.#profile = 1;
  }

  #skillCode(id: number): number {
    const known = this.#facets.skills.find(id);
    if (known !== undefined) return known;
    if (!isWhole(id, 0, LIMITS.skillId)) return -1;
    const code = this.#facets.skills.code(id, id);
    if (code >= this.#heldBy.length) {
      this.#heldBy = grown(this.#heldBy);
      this.#wishedBy = grown(this.#wishedBy);
    }
    return code;
  }

  #dayCode(day: string | null): number {
    return day === null || typeof day === "string" ? this.#facets.dayCode(day) : -1;
  }

  #hoursCode({ hoursMin: min, hoursMax: max }: TalentInput): number {
    if (!isAmount(min, LIMITS.hoursPerWeek) || !isAmount(max, LIMITS.hoursPerWeek)) return -1;
    if (min !== null && max !== null && min > max) return -1;
    const key = keyOf(min ?? 255, max ?? 255) ?? `${min} ${max}`;
    return this.#facets.hours.find(key) ?? this.#facets.hours.code(key, { min, max });
  }

  #payCode({ wishedPay: pay }: TalentInput): number {
    if (pay === null) return this.#facets.pay.code(-1, null);
    if (!hasFields(pay, 2) || !isWhole(pay.amount, 0, LIMITS.payYen)) return -1;
    const unit = PAY_UNITS.indexOf(pay.unit);
    if (unit < 0) return -1;
    const key = pay.amount * PAY_UNITS.length + unit;
    return this.#facets.pay.find(key) ?? this.#facets.pay.code(key, { ...pay });
  }

  #siteCode({ prefecture, onsiteDaysMax, relocation }: TalentInput): number {
    if (!isAmount(onsiteDaysMax, LIMITS.onsiteDaysPerMonth)) return -1;
    if (relocation !== null && typeof relocation !== "boolean") return -1;
    const place = prefecture === null ? 0 : isPrefecture(prefecture) ? Number(prefecture) : -1;
    if (place < 0) return -1;
    const moves = relocation === null ? 2 : Number(relocation);
    const days = keyOf(place * 4 + moves, onsiteDaysMax ?? 255);
    const key = days ?? `${place} ${onsiteDaysMax} ${moves}`;
    const known = this.#facets.site.find(key);
    return known ?? this.#facets.site.code(key, { prefecture, onsiteDaysMax, relocation });
  }
}

/** Two small whole numbers as one; undefined for fractions, which are rare. */
function keyOf(a: number, b: number): number | undefined {
  return Number.isInteger(a) && Number.isInteger(b) ? a * 256 + b : undefined;
}

function isAmount(value: number | null, max: number): boolean {
  return value === null || (typeof value === "number" && value >= 0 && value <= max);
}

function isWhole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
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
function maskOf<T>(list: readonly T[], vocabulary: readonly T[]): number {
  if (!Array.isArray(list)) return -1;
  let mask = 0;
  for (const item of list) {
    const bit = 1 << vocabulary.indexOf(item);
    if (bit < 0 || (mask & bit) !== 0) return -1;
    mask |= bit;
  }
  return mask;
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function accepts(check: (value: unknown) => unknown): (value: unknown) => boolean {
  return (value) => check(value) === null;
}

/** With its own fields, where a valid value inherits them or hides them from being listed. */
function plain(talent: TalentInput): TalentInput {
  return JSON.parse(
    JSON.stringify(Object.fromEntries(FIELD_NAMES.map((key) => [key, talent[key]]))),
  );
}
