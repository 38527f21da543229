import { BLOCK_ROWS, type Block, keyOf } from "./block";
import type { Visit } from "./skill-plan";

/** Where more rows than this are to be looked at, the order in which that happens pays. */
const ORDERED_FROM = 256;
const HIGHEST = 0xffffffff;
/** Counters are told apart up to so far above what is needed. */
const ORDERED_TO = 511;

/** A counter for each row of one block after the other; lists are added up in them. */
export class Counters {
  readonly #values = new Uint32Array(BLOCK_ROWS);
  readonly #found = new Uint16Array(BLOCK_ROWS);
  readonly #ordered = new Uint16Array(BLOCK_ROWS);
  readonly #places = new Uint32Array(ORDERED_TO + 2);

  of(row: number): number {
    return this.#values[row] as number;
  }

  /** Begins a block: rows that the lists hold for get their sum, the changed ones the highest. */
  addUp(block: Block, visits: readonly Visit[]): void {
    const values = this.#values;
    const { starts, postings } = block;
    values.fill(0, 0, block.rows);
    for (const { skill, from, to, add } of visits) {
      // A skill that nobody had when the lists were made has none.
      if (keyOf(skill, to) + 1 >= starts.length) continue;
      const end = starts[keyOf(skill, to) + 1] as number;
      for (let i = starts[keyOf(skill, from)] as number; i < end; i++) {
        const row = postings[i] as number;
        values[row] = (values[row] as number) + add;
      }
    }
    for (const row of block.changed.keys()) values[row] = HIGHEST;
  }

  /** Does the row's counter say nothing, because its lists are out of date? */
  isChanged(row: number): boolean {
    return this.#values[row] === HIGHEST;
  }

  /** The rows whose counter is at least `needed`; where they are many, the highest first. */
  from(needed: number, rows: number): Uint16Array {
    const values = this.#values;
    const found = this.#found;
    let count = 0;
    for (let row = 0; row < rows; row++) {
      if ((values[row] as number) >= needed) found[count++] = row;
    }
    const all = found.subarray(0, count);
    return count < ORDERED_FROM ? all : this.#order(all, needed);
  }

  /** Counting sort, highest first. */
  #order(rows: Uint16Array, needed: number): Uint16Array {
    const [values, places] = [this.#values, this.#places];
    places.fill(0);
    const placeOf = (row: number) =>
      ORDERED_TO - Math.min(ORDERED_TO, (values[row] as number) - needed);
    for (const row of rows) places[placeOf(row) + 1] = (places[placeOf(row) + 1] as number) + 1;
    for (let i = 1; i <= ORDERED_TO; i++) {
      places[i] = (places[i] as number) + (places[i - 1] as number);
    }
    for (const row of rows) {
      const at = places[placeOf(row)] as number;
      this.#ordered[at] = row;
      places[placeOf(row)] = at + 1;
    }
    return this.#ordered.subarray(0, rows.length);
  }
}
