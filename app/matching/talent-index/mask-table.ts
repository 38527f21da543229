/** Sets of small numbers and the codes that they have. */

/** Numbers from 0 to below this fit a mask: 32 bits in each of two words. */
export const MASK_BITS = 64;
export const WORD_BITS = 32;
/** Words of a slot: those of the set, and its code. */
const SLOT = 3;
const NONE = -1;

/** A set is two words of bits. An open hash table: a `Map` would make an object of each key asked for. */
export class MaskTable {
  /** As many as `#last` and one more, which is a power of two. */
  #slots = new Int32Array(SLOT * 64).fill(NONE);
  #last = 63;
  #size = 0;

  /** The code of a set, or -1. */
  find(low: number, high: number): number {
    return this.#slots[this.#slotOf(low, high) + 2] as number;
  }

  /** Gives a code to a set that has none. */
  add(low: number, high: number, code: number): void {
    if (2 * (this.#size + 1) > this.#last) this.#grow();
    this.#slots.set([low, high, code], this.#slotOf(low, high));
    this.#size += 1;
  }

  /** Where a set stands, or the free slot where it would. */
  #slotOf(low: number, high: number): number {
    const [slots, last] = [this.#slots, this.#last];
    const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    let slot = (hash >>> 8) & last;
    for (;;) {
      const at = SLOT * slot;
      if (slots[at + 2] === NONE || (slots[at] === low && slots[at + 1] === high)) return at;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length).fill(NONE);
    this.#last = 2 * this.#last + 1;
    for (let at = 0; at < old.length; at += SLOT) {
      const [low, high, code] = old.subarray(at, at + SLOT) as unknown as [number, number, number];
      if (code !== NONE) this.#slots.set([low, high, code], this.#slotOf(low, high));
    }
  }
}
