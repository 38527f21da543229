import type { Block, Codes } from "./block";
import { CODE, FACTS, type GateFacet } from "./facets";
import type { GateTables } from "./opening-tables";
import { WAYS } from "./packing";
import type { Shortlist } from "./shortlist";

/** A list with fewer than one in so many rows of a block is read row by row, not column by column. */
const SPARSE = 16;

/** Keeps the rows of a block that pass the gates for ways, hours, site and languages. */
export class GatePass {
  readonly #ways: Uint8Array;
  readonly #tables: {
    readonly column: GateFacet;
    readonly pass: Uint8Array;
  }[];
  readonly #hours: Uint8Array;
  readonly #site: Uint8Array;
  readonly #languages: Uint8Array;

  constructor({ open, engagement, hours, site, languages }: GateTables) {
    this.#ways = Uint8Array.from(
      { length: WAYS },
      (_, way) => (open[way] as number) & (engagement[way] as number),
    );
    this.#hours = hours;
    this.#site = site;
    this.#languages = languages;
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
    if (SPARSE * list.count < block.rows) this.#narrowByRow(block, list);
    else {
      narrow(list, block.ways, this.#ways);
      this.#askOthers(block, list);
    }
  }

  #askOthers({ columns }: Block, list: Shortlist): void {
    for (const { column, pass } of this.#tables) narrow(list, columns[column], pass);
  }

  /** All gates at once: whoever passes is looked at further, and is near by then. */
  #narrowByRow(block: Block, list: Shortlist): void {
    const { facts } = block;
    const { rows } = list;
    const [ways, hours, site, languages] = [this.#ways, this.#hours, this.#site, this.#languages];
    list.findFacts(block);
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      const at = row * FACTS;
      rows[kept] = row;
      kept +=
        (ways[facts[at + CODE.ways] as number] as number) &
        (hours[facts[at + CODE.hours] as number] as number) &
        (site[facts[at + CODE.site] as number] as number) &
        (languages[facts[at + CODE.languages] as number] as number);
    }
    list.count = kept;
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
