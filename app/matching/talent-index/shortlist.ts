import { BLOCK_ROWS } from "./block";

/** Steps in which bounds from 0 to 100 are told apart when rows are put in order. */
const STEPS = 256;
/** Fewer rows than this are quicker looked at in any order. */
const ORDERED_FROM = 32;

/**
 * Rows of one block that may still be among the best, and the most that each side can come to as far
 * as it has been looked at. One serves all searches of an index: nothing is made for a row.
 */
export class Shortlist {
  count = 0;
  readonly rows = new Uint16Array(BLOCK_ROWS);
  readonly q = new Float64Array(BLOCK_ROWS);
  readonly p = new Float64Array(BLOCK_ROWS);
  /** The most that a row can score. */
  readonly bound = new Float64Array(BLOCK_ROWS);
  readonly #order = new Uint16Array(BLOCK_ROWS);
  readonly #starts = new Uint16Array(STEPS + 1);

  take(rows: Iterable<number>): void {
    this.count = 0;
    for (const row of rows) this.rows[this.count++] = row;
  }

  /** Places in `rows`, those with the highest bounds first as far as `STEPS` tells them apart. */
  mostPromising(): Uint16Array {
    const { count, bound } = this;
    const [order, starts] = [this.#order, this.#starts];
    if (count < ORDERED_FROM) {
      for (let i = 0; i < count; i++) order[i] = i;
      return order.subarray(0, count);
    }
    starts.fill(0);
    for (let i = 0; i < count; i++) {
      const step = stepOf(bound[i] as number);
      starts[step + 1] = (starts[step + 1] as number) + 1;
    }
    for (let step = 1; step < STEPS; step++) {
      starts[step] = (starts[step] as number) + (starts[step - 1] as number);
    }
    for (let i = 0; i < count; i++) {
      const step = stepOf(bound[i] as number);
      const at = starts[step] as number;
      order[at] = i;
      starts[step] = at + 1;
    }
    return order.subarray(0, count);
  }
}

/** 0 for the highest bounds. */
function stepOf(bound: number): number {
  return STEPS - 1 - Math.min(STEPS - 1, Math.floor(bound * (STEPS / 100)));
}
