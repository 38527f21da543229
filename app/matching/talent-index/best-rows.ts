/** The best rows so far, best first, in the order of `byRank`. */

export interface RankedRow {
  readonly row: number;
  readonly score: number;
  readonly q: number;
  /** Day number of the last confirmation; −∞ when there was none. */
  readonly confirmed: number;
}

export class BestRows {
  readonly rows: RankedRow[] = [];
  readonly #limit: number;
  readonly #breakTie: (a: number, b: number) => number;

  /**
   * @param limit how many are kept, from 1.
   * @param breakTie order of two rows that are equal in all that is in `RankedRow`.
   */
  constructor(limit: number, breakTie: (a: number, b: number) => number) {
    this.#limit = limit;
    this.#breakTie = breakTie;
  }

  /** A row below this score does not get in; −1 while there is room. */
  get floor(): number {
    if (this.rows.length < this.#limit) return -1;
    return this.rows[this.rows.length - 1]?.score ?? -1;
  }

  add(row: number, score: number, q: number, confirmed: number): void {
    if (score < this.floor) return;
    const added = { row, score, q, confirmed };
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.rows[middle] as RankedRow;
      if (this.#compare(added, there) < 0) high = middle;
      else low = middle + 1;
    }
    if (low >= this.#limit) return;
    this.rows.splice(low, 0, added);
    if (this.rows.length > this.#limit) this.rows.pop();
  }

  #compare(a: RankedRow, b: RankedRow): number {
    if (a.score !== b.score) return b.score - a.score;
    if (a.q !== b.q) return b.q - a.q;
    if (a.confirmed !== b.confirmed) return a.confirmed > b.confirmed ? -1 : 1;
    return this.#breakTie(a.row, b.row);
  }
}
