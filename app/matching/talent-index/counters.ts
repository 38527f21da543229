import { BLOCK_ROWS, type Block, keyOf } from "./block";

const HIGHEST = 0xffffffff;

/** Rows that hold `skill` at `from` to `to` get `add` on their counter. */
export interface Visit {
  readonly skill: number;
  readonly from: number;
  readonly to: number;
  readonly add: number;
}

/** A counter for each row of one block after the other; lists are added up in them. */
export class Counters {
  readonly #values = new Uint32Array(BLOCK_ROWS);

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
}
