/** Distinct values, numbered in the order in which they came: a column then holds numbers. */

export class Dictionary<T> {
  readonly values: T[] = [];
  readonly #codes = new Map<string | number, number>();

  /**
   * @param key the same for equal values, different for others.
   * @param value read only when the key is new.
   */
  code(key: string | number, value: T): number {
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    this.#codes.set(key, code);
    return code;
  }

  find(key: string | number): number | undefined {
    return this.#codes.get(key);
  }

  get size(): number {
    return this.values.length;
  }
}

const PER_KEY = 5;
const BASE = 1024;

/**
 * Distinct sets of codes. Set 0 is the empty one, which means "none claimed" or "unknown".
 * Sets with a member are found without looking at the others.
 */
export class SetDictionary {
  readonly members: string[][] = [[]];
  /** Number of each member, and the sets that it is in. */
  readonly #numbers = new Map<string, number>();
  readonly #setsOf: number[][] = [];
  readonly #codes = new Map<string | number, number>([["", 0]]);
  readonly #scratch: number[] = [];

  /**
   * The code of a set, whatever the order of its members.
   * @param isMember says whether a text that is new here may be a member.
   * @returns -1 when a member is refused or stands there twice.
   */
  code(list: readonly string[], isMember: (text: unknown) => boolean): number {
    if (list.length === 0) return 0;
    const numbers = this.#scratch;
    numbers.length = 0;
    for (const text of list) {
      const number = this.#numbers.get(text) ?? (isMember(text) ? this.#add(text) : -1);
      if (number < 0 || numbers.includes(number)) return -1;
      insertSorted(numbers, number);
    }
    const key = keyOf(numbers);
    return this.#codes.get(key) ?? this.#addSet(key, list, numbers);
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

  #add(text: string): number {
    const number = this.#setsOf.length;
    this.#numbers.set(text, number);
    this.#setsOf.push([]);
    return number;
  }

  #addSet(key: string | number, list: readonly string[], numbers: readonly number[]): number {
    const code = this.members.length;
    this.#codes.set(key, code);
    this.members.push([...list]);
    for (const number of numbers) this.#setsOf[number]?.push(code);
    return code;
  }
}

function insertSorted(numbers: number[], number: number): void {
  let at = numbers.length;
  while (at > 0 && (numbers[at - 1] ?? 0) > number) at -= 1;
  numbers.splice(at, 0, number);
}

/** Small sets fit into one exact number, which is found faster than a text. */
function keyOf(numbers: readonly number[]): string | number {
  if (numbers.length > PER_KEY || (numbers[numbers.length - 1] ?? 0) >= BASE - 1) {
    return numbers.join();
  }
  let key = 0;
  for (const number of numbers) key = key * BASE + number + 1;
  return key;
}
