import { BLOCK_ROWS, type Block, keyOf } from "./block";

/** Rows that hold `skill` at `from` to `to` get `add` on their counter. */
export interface Visit {
  readonly skill: number;
  readonly from: number;
  readonly to: number;
  readonly add: number;
}

/** A counter for each row of one block after the other; lists are added up in them. */
export class Counters {
  readonly values = new Uint32Array(BLOCK_ROWS);

  /** Begins a block: each row gets its sum, as the lists have it. */
  addUp(block: Block, visits: readonly Visit[]): void {
    const { values } = this;
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
  }
}
