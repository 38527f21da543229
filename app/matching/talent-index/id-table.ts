/** Ids and the rows that they name, in both directions. */

const NO_DIGIT = 16;
/** Lower-case hexadecimal digits by their code, 16 for all else: a bit that no digit has. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = "0123456789abcdef".indexOf(String.fromCharCode(code));
  return digit < 0 ? NO_DIGIT : digit;
});
const LETTERS = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
/** Where the digits of a UUID stand. */
const PLACES = Uint8Array.from(
  { length: 32 },
  (_, i) => i + (i < 8 ? 0 : Math.min(4, (i >> 2) - 1)),
);
const DASH = "-".charCodeAt(0);
const FREE = -1;

/**
 * A UUID in lower case takes 16 bytes and a place in an open hash table, an eighth of what a text and
 * an entry of a `Map` take. Any other id is kept as text.
 */
export class IdTable {
  #words = new Uint32Array(4 * 1024);
  #slots = new Int32Array(2048).fill(FREE);
  #size = 0;
  readonly #rowOfText = new Map<string, number>();
  readonly #textOfRow = new Map<number, string>();
  /** Of an id that is written: dashes, and room for its digits. */
  readonly #letters = new Array<number>(36).fill(DASH);
  /** The id that was read last, as four words. */
  readonly #read = new Uint32Array(4);

  /** The row of an id, or -1. */
  rowOf(id: string): number {
    if (!this.#parse(id)) return this.#rowOfText.get(id) ?? FREE;
    return this.#slots[this.#slotOf()] ?? FREE;
  }

  /** The id of a row that has one. */
  idOf(row: number): string {
    const text = this.#textOfRow.get(row);
    if (text !== undefined) return text;
    const [words, letters] = [this.#words, this.#letters];
    for (let i = 0; i < PLACES.length; i++) {
      const word = words[row * 4 + (i >>> 3)] as number;
      letters[PLACES[i] as number] = LETTERS[(word >>> (28 - 4 * (i & 7))) & 15] as number;
    }
    return String.fromCharCode.apply(null, letters);
  }

  /** Names a row by an id. @returns false, and changes nothing, for an id that names one already. */
  add(id: string, row: number): boolean {
    if (!this.#parse(id)) {
      if (this.#rowOfText.has(id)) return false;
      this.#rowOfText.set(id, row);
      this.#textOfRow.set(row, id);
      return true;
    }
    if (2 * (this.#size + 1) > this.#slots.length) this.#rehash(this.#slots.length * 2);
    const slot = this.#slotOf();
    if (this.#slots[slot] !== FREE) return false;
    this.#store(row);
    this.#slots[slot] = row;
    this.#size += 1;
    return true;
  }

  remove(id: string): void {
    if (this.#parse(id)) this.#free(this.#slotOf());
    else {
      this.#textOfRow.delete(this.#rowOfText.get(id) ?? FREE);
      this.#rowOfText.delete(id);
    }
  }

  /** Reads an id into `#read`; false when it is no UUID in lower case. */
  #parse(id: string): boolean {
    if (id.length !== 36) return false;
    for (let i = 8; i <= 23; i += 5) if (id.charCodeAt(i) !== DASH) return false;
    let [word, wrong] = [0, 0];
    for (let i = 0; i < PLACES.length; i++) {
      const code = id.charCodeAt(PLACES[i] as number);
      const digit = DIGITS[code & 127] as number;
      wrong |= digit | (code & ~127);
      word = (word << 4) | digit;
      if ((i & 7) === 7) this.#read[i >>> 3] = word;
    }
    return wrong < NO_DIGIT;
  }

  #store(row: number): void {
    if (row * 4 >= this.#words.length) {
      const grown = new Uint32Array(Math.max(this.#words.length * 2, row * 4 + 4));
      grown.set(this.#words);
      this.#words = grown;
    }
    this.#words.set(this.#read, row * 4);
  }

  /** Where the id in `#read` stands, or the free slot where it would. */
  #slotOf(): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = homeOf(this.#read, 0) & mask;
    for (;;) {
      const row = slots[slot] as number;
      if (row === FREE || this.#isRead(row)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isRead(row: number): boolean {
    const [words, read, at] = [this.#words, this.#read, row * 4];
    return (
      words[at] === read[0] &&
      words[at + 1] === read[1] &&
      words[at + 2] === read[2] &&
      words[at + 3] === read[3]
    );
  }

  /** Empties a slot and moves up what was pushed past it, so that no search ends too early. */
  #free(start: number): void {
    const slots = this.#slots;
    if (slots[start] === FREE) return;
    const mask = slots.length - 1;
    this.#size -= 1;
    let hole = start;
    for (let slot = (start + 1) & mask; slots[slot] !== FREE; slot = (slot + 1) & mask) {
      const home = homeOf(this.#words, (slots[slot] ?? 0) * 4) & mask;
      if (((slot - home) & mask) >= ((slot - hole) & mask)) {
        slots[hole] = slots[slot] ?? FREE;
        hole = slot;
      }
    }
    slots[hole] = FREE;
  }

  #rehash(length: number): void {
    const rows = this.#slots.filter((row) => row !== FREE);
    this.#slots = new Int32Array(length).fill(FREE);
    const mask = length - 1;
    for (const row of rows) {
      let slot = homeOf(this.#words, row * 4) & mask;
      while (this.#slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.#slots[slot] = row;
    }
  }
}

/** Mixed, because ids that count upwards would otherwise stand in long runs. */
function homeOf(words: Uint32Array, at: number): number {
  let hash = 0;
  for (let i = 0; i < 4; i++) {
    hash = Math.imul(hash ^ (words[at + i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
