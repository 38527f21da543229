import type { Requirement } from "../types";
import { BLOCK_ROWS, type Block } from "./block";
import type { Dictionary } from "./dictionary";
import type { Shortlist } from "./shortlist";

interface Must {
  /** Its number in the index; one that no list has where nobody holds it. */
  readonly skill: number;
  readonly level: number;
}

/** Finds the rows that meet every must by the lists of a block. */
export class MustRows {
  /** The one that fewest people meet, and the others. */
  readonly #rarest: Must;
  readonly #others: readonly Must[];
  /** By row of the block, how many of the others are met. */
  readonly #met = new Uint8Array(BLOCK_ROWS);

  /** @param musts at least one. */
  constructor(musts: readonly Requirement[], blocks: readonly Block[], skills: Dictionary<number>) {
    const counted = musts.map(({ skillId, level }) => {
      const skill = skills.find(skillId) ?? skills.size;
      const holders = blocks.reduce((sum, block) => sum + block.holders(skill, level).length, 0);
      return { skill, level, holders };
    });
    const [rarest, ...others] = counted.sort((a, b) => a.holders - b.holders);
    this.#rarest = rarest as Must;
    this.#others = others;
  }

  /** Lists the rows for which the lists hold; the changed ones must be looked at each. */
  list(block: Block, list: Shortlist): void {
    const postings = block.holders(this.#rarest.skill, this.#rarest.level);
    const needed = this.#others.length;
    const met = this.#met;
    if (needed > 0) this.#countOthers(block);
    const { rows } = list;
    let count = 0;
    for (let i = 0; i < postings.length; i++) {
      const row = postings[i] as number;
      // Written always and counted only if it meets them: a jump less for each.
      rows[count] = row;
      count += met[row] === needed ? 1 : 0;
    }
    list.count = count;
    dropChanged(block, list);
  }

  #countOthers(block: Block): void {
    const met = this.#met;
    met.fill(0);
    for (const { skill, level } of this.#others) {
      const postings = block.holders(skill, level);
      for (let i = 0; i < postings.length; i++) {
        const row = postings[i] as number;
        met[row] = (met[row] as number) + 1;
      }
    }
  }
}

function dropChanged({ changed }: Block, list: Shortlist): void {
  if (changed.size === 0) return;
  const { rows } = list;
  let kept = 0;
  for (let i = 0; i < list.count; i++) {
    const row = rows[i] as number;
    if (!changed.has(row)) rows[kept++] = row;
  }
  list.count = kept;
}
