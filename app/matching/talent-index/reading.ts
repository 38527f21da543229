import { LIMITS } from "../door/limits";
import { CODES, type Facets, isWhole } from "./facets";
import { packHeld, packLearning, skillOf } from "./packing";

/** A profile in numbers, while it is read; the next one takes its place. */
export class Reading {
  /** By `CODE`. */
  readonly codes = new Uint32Array(CODES);
  /** Packed skills, the first `length` of them. */
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

  /** Valid until the next profile. */
  get skills(): Uint32Array {
    return this.packed.subarray(0, this.length);
  }

  /** @param code negative for what is to be doubted. */
  note(place: number, code: number): boolean {
    this.codes[place] = code;
    return code >= 0;
  }

  /** Begins the skills of another profile. */
  clearSkills(): void {
    this.length = 0;
    this.#profile += 1;
    if (this.#profile <= 0xffffffff) return;
    this.#heldBy.fill(0);
    this.#wishedBy.fill(0);
    this.#profile = 1;
  }

  /**
   * @param evidence the place of its kind.
   * @returns false for what the door refuses: a skill twice, numbers out of range.
   */
  hold(id: number, level: number, evidence: number): boolean {
    if (!isWhole(level, LIMITS.level.min, LIMITS.level.max)) return false;
    const code = this.#skillCode(id);
    return code >= 0 && this.holdPacked(packHeld(code, level, evidence));
  }

  /** @param packed valid. @returns false for a skill that this profile holds already. */
  holdPacked(packed: number): boolean {
    const code = skillOf(packed);
    if (this.#heldBy[code] === this.#profile) return false;
    this.#heldBy[code] = this.#profile;
    this.packed[this.length++] = packed;
    return true;
  }

  /** @returns false for what the door refuses. */
  wish(id: number): boolean {
    const code = this.#skillCode(id);
    if (code < 0 || this.#wishedBy[code] === this.#profile) return false;
    this.#wishedBy[code] = this.#profile;
    this.packed[this.length++] = packLearning(code);
    return true;
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
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
