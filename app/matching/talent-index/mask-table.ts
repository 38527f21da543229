/** Sets of small numbers and the codes that they have. */

/** Numbers from 0 to below this fit a mask: thirty bits in each of two words. */
export const MASK_BITS = 60;
const WORD_BITS = 30;
const NONE = -1;

/** A set is two words of bits. An open hash table: a `Map` would make an object of each key asked for. */
export class MaskTable {
  /** By slot: two words and a code. */
  #slots = new Int32Array(3 * 64).fill(NONE);
  #size = 0;
  /** The set that is being put together. */
  #low = 0;
  #high = 0;

  /** Begins an empty set. */
  clear(): void {
    this.#low = 0;
    this.#high = 0;
  }

  /** @param number from 0 to below `MASK_BITS`. @returns false where the set has it already. */
  put(number: number): boolean {
    const bit = 1 << (number % WORD_BITS);
    if (number < WORD_BITS) {
      if ((this.#low & bit) !== 0) return false;
      this.#low |= bit;
      return true;
    }
    if ((this.#high & bit) !== 0) return false;
    this.#high |= bit;
    return true;
  }

  /** The code of the set that was put together, or -1. */
  find(): number {
    return this.#slots[this.#slotOf(this.#low, this.#high) + 2] as number;
  }

  /** Gives a code to the set that was put together and has none. */
  add(code: number): void {
    if (2 * (this.#size + 1) > this.#slots.length / 3) this.#grow();
    this.#slots.set([this.#low, this.#high, code], this.#slotOf(this.#low, this.#high));
    this.#size += 1;
  }

  /** Where a set stands, or the free slot where it would. */
  #slotOf(low: number, high: number): number {
    const slots = this.#slots;
    const count = slots.length / 3;
    const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    let slot = (hash >>> 8) & (count - 1);
    for (;;) {
      const at = 3 * slot;
      if (slots[at + 2] === NONE || (slots[at] === low && slots[at + 1] === high)) return at;
      slot = (slot + 1) & (count - 1);
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length).fill(NONE);
    for (let at = 0; at < old.length; at += 3) {
      const each = old.subarray(at, at + 3);
      if (each[2] !== NONE) {
        this.#slots.set(each, this.#slotOf(each[0] as number, each[1] as number));
      }
    }
  }
}
