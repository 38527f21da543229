import type { Block, Codes } from "./block";
import type { GateFacet } from "./facets";
import type { GateTables } from "./opening-tables";
import { WAYS } from "./packing";
import type { Shortlist } from "./shortlist";

/** Keeps the rows of a block that pass the gates for ways, hours, site and languages. */
export class GatePass {
  readonly #ways: Uint8Array;
  readonly #tables: {
    readonly column: GateFacet;
    readonly pass: Uint8Array;
  }[];

  constructor({ open, engagement, hours, site, languages }: GateTables) {
    this.#ways = Uint8Array.from(
      { length: WAYS },
      (_, way) => (open[way] as number) & (engagement[way] as number),
    );
    // A gate that everybody passes need not be asked.
    this.#tables = [
      { column: "hours" as const, pass: hours },
      { column: "site" as const, pass: site },
      { column: "languages" as const, pass: languages },
    ].filter(({ pass }) => pass.includes(0));
  }

  /** Of all. */
  listAll(block: Block, list: Shortlist): void {
    const { rows } = list;
    const { ways } = block;
    const pass = this.#ways;
    let count = 0;
    for (let row = 0; row < block.rows; row++) {
      // Written always and counted only if it passes: a jump less for each.
      rows[count] = row;
      count += pass[ways[row] as number] as number;
    }
    list.count = count;
    this.#askOthers(block, list);
  }

  /** Of those on the list. */
  narrow(block: Block, list: Shortlist): void {
    narrow(list, block.ways, this.#ways);
    this.#askOthers(block, list);
  }

  #askOthers({ columns }: Block, list: Shortlist): void {
    for (const { column, pass } of this.#tables) narrow(list, columns[column], pass);
  }
}

function narrow(list: Shortlist, column: Codes | Uint8Array, pass: Uint8Array): void {
  const { rows } = list;
  let kept = 0;
  for (let i = 0; i < list.count; i++) {
    const row = rows[i] as number;
    rows[kept] = row;
    kept += pass[column[row] as number] as number;
  }
  list.count = kept;
}
