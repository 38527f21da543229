/** Distinct values, numbered in the order in which they came: a column then holds numbers. */
import { MASK_BITS, MaskTable } from "./mask-table";

/** Whole keys from 0 to below this are found by an array, others by a map. */
const SMALL = 4096;
const NONE = -1;

export class Dictionary<T> {
  readonly values: T[] = [];
  readonly #small = new Int32Array(SMALL).fill(NONE);
  readonly #codes = new Map<string | number, number>();

  /**
   * @param key the same for equal values, different for others; whole where it is a number.
   * @param value read only when the key is new.
   */
  code(key: string | number, value: T): number {
    const known = this.find(key);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    if (isSmall(key)) this.#small[key] = code;
    else this.#codes.set(key, code);
    return code;
  }

  find(key: string | number): number | undefined {
    if (!isSmall(key)) return this.#codes.get(key);
    const code = this.#small[key] as number;
    return code === NONE ? undefined : code;
  }

  get size(): number {
    return this.values.length;
  }
}

function isSmall(key: string | number): key is number {
  return typeof key === "number" && key >= 0 && key < SMALL;
}

/**
 * Distinct sets of codes. Set 0 is the empty one, which means "none claimed" or "unknown".
 * Sets with a member are found without looking at the others.
 */
export class SetDictionary {
  readonly members: string[][] = [[]];
  /** Number of each member, and the sets that it is in. */
  readonly #numbers = new Map<string, number>();
  readonly #setsOf: number[][] = [];
  readonly #masks = new MaskTable();
  /** Sets with a member whose number is too large for a mask. */
  readonly #rest = new Map<string, number>();

  /**
   * The code of a set, whatever the order of its members.
   * @param isMember says whether a text that is new here may be a member.
   * @returns -1 when a member is refused or stands there twice.
   */
  code(list: readonly string[], isMember: (text: unknown) => boolean): number {
    if (list.length === 0) return 0;
    const masks = this.#masks;
    masks.clear();
    for (let i = 0; i < list.length; i++) {
      const text = list[i] as string;
      const number = this.memberNumber(text, isMember);
      if (number < 0) return -1;
      if (number >= MASK_BITS) return this.#codeOfRest(list, isMember);
      if (!masks.put(number)) return -1;
    }
    const known = masks.find();
    if (known >= 0) return known;
    masks.add(this.members.length);
    return this.#addSet(list);
  }

  /** The number of a member; -1 where it is refused. */
  memberNumber(text: string, isMember: (text: unknown) => boolean): number {
    return this.#numbers.get(text) ?? (isMember(text) ? this.#add(text) : -1);
  }

  /** The code of a set by the numbers of its members; -1 for one that is new, or no set. */
  find(list: readonly number[], numberAt: Int32Array): number {
    const masks = this.#masks;
    masks.clear();
    for (let i = 0; i < list.length; i++) {
      const number = numberAt[list[i] as number] ?? -1;
      if (number < 0 || number >= MASK_BITS || !masks.put(number)) return -1;
    }
    return masks.find();
  }

  /** 1 for the sets that hold any of `wanted`, else 0; one for each code. */
  holding(wanted: readonly string[]): Uint8Array {
    const holds = new Uint8Array(this.members.length);
    for (const text of wanted) {
      for (const code of this.#setsOf[this.#numbers.get(text) ?? -1] ?? []) holds[code] = 1;
    }
    return holds;
  }

  get size(): number {
    return this.members.length;
  }

  #codeOfRest(list: readonly string[], isMember: (text: unknown) => boolean): number {
    const numbers = list.map((text) => this.memberNumber(text, isMember));
    if (numbers.includes(-1) || new Set(numbers).size < numbers.length) return -1;
    // The same whatever the order.
    const key = numbers.sort((a, b) => a - b).join();
    const known = this.#rest.get(key);
    if (known !== undefined) return known;
    this.#rest.set(key, this.members.length);
    return this.#addSet(list);
  }

  #add(text: string): number {
    const number = this.#setsOf.length;
    this.#numbers.set(text, number);
    this.#setsOf.push([]);
    return number;
  }

  #addSet(list: readonly string[]): number {
    const code = this.members.length;
    this.members.push([...list]);
    for (const text of list) this.#setsOf[this.#numbers.get(text) ?? -1]?.push(code);
    return code;
  }
}
