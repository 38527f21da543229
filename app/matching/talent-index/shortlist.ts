import { BLOCK_ROWS, type Block } from "./block";
import { FACTS } from "./facets";

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
  /** Parts of the sides as far as a row has been looked at: see `bound.ts`. */
  readonly q = new Uint32Array(BLOCK_ROWS);
  readonly p = new Uint32Array(BLOCK_ROWS);
  /** The most that its skills add to q. */
  readonly qLeft = new Uint32Array(BLOCK_ROWS);
  /** The most that a row can score. */
  readonly bound = new Float64Array(BLOCK_ROWS);
  /** Where the skills of the row begin and end in the block: see `findSkills`. */
  readonly from = new Uint32Array(BLOCK_ROWS);
  readonly to = new Uint32Array(BLOCK_ROWS);
  /** What was read ahead, kept so that reading it is not left out as useless. */
  ahead = 0;
  readonly #order = new Uint16Array(BLOCK_ROWS);
  readonly #starts = new Uint16Array(STEPS + 1);

  take(rows: Iterable<number>): void {
    this.count = 0;
    for (const row of rows) this.rows[this.count++] = row;
  }

  /** Reads the facts of the rows ahead. */
  findFacts({ facts }: Block): void {
    this.ahead = readAhead(facts, FACTS, this.rows, this.count);
  }

  /** Notes where the skills of the rows begin and end, as the block's lists have them, and reads ahead. */
  findSkills({ packed, packedStarts }: Block): void {
    const { rows, from, to, count } = this;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      from[i] = packedStarts[row] as number;
      to[i] = packedStarts[row + 1] as number;
    }
    this.ahead = readAhead(packed, 1, from, count);
  }

  /** Takes away the rows that are named. */
  drop(rows: ReadonlyMap<number, unknown>): void {
    if (rows.size === 0) return;
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const row = this.rows[i] as number;
      if (!rows.has(row)) this.rows[kept++] = row;
    }
    this.count = kept;
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

/**
 * Rows of a list lie far apart, so each makes the processor wait for memory. Here nothing depends on what
 * is read, so the waits run side by side; afterwards the rows are near.
 */
function readAhead(
  numbers: Uint16Array | Uint32Array,
  stride: number,
  places: Uint16Array | Uint32Array,
  count: number,
): number {
  let all = 0;
  for (let i = 0; i < count; i++) all ^= numbers[stride * (places[i] as number)] as number;
  return all;
}
