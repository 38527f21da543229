import { BLOCK_ROWS } from "./block";

/** The skills of a block's rows one after the other, while many profiles are taken in. */
export class BulkRows {
  rows = 0;
  #packed = new Uint32Array(16 * BLOCK_ROWS);
  readonly #starts = new Uint32Array(BLOCK_ROWS + 1);

  /** @param length how many of the skills are the row's. */
  add(skills: Uint32Array, length: number): void {
    const at = this.#starts[this.rows] as number;
    const end = at + length;
    if (end > this.#packed.length) {
      const larger = new Uint32Array(2 * end);
      larger.set(this.#packed);
      this.#packed = larger;
    }
    const packed = this.#packed;
    for (let i = 0; i < length; i++) packed[at + i] = skills[i] as number;
    this.rows += 1;
    this.#starts[this.rows] = end;
  }

  get packed(): Uint32Array {
    return this.#packed.subarray(0, this.#starts[this.rows]);
  }

  /** Where each row's skills begin, and behind the last one the end. */
  get starts(): Uint32Array {
    return this.#starts.subarray(0, this.rows + 1);
  }

  clear(): void {
    this.rows = 0;
  }
}
