import type { Requirement } from "../types";
import { BLOCK_ROWS, type Block } from "./block";
import type { Dictionary } from "./dictionary";
import { levelOf, skillOf } from "./packing";
import type { Shortlist } from "./shortlist";

/** Entries of lists that are read as fast as the skills of one row. */
const ENTRIES_OF_ROW = 16;

interface Must {
  /** Its number in the index; one that no list has where nobody holds it. */
  readonly skill: number;
  readonly level: number;
}

/** Finds the rows that meet every must, changed rows aside: the lists of a block do not hold for them. */
export class MustRows {
  /** The one that fewest people meet, and the others. */
  readonly #rarest: Must;
  readonly #others: readonly Must[];
  /** By skill, the level that another must asks for; one that is above all levels where none does. */
  readonly #levels: Uint8Array;
  /** By row of the block, the number of the last list that it was in. */
  readonly #marks = new Uint8Array(BLOCK_ROWS);

  /** @param musts at least one. */
  constructor(musts: readonly Requirement[], blocks: readonly Block[], skills: Dictionary<number>) {
    const counted = musts.map(({ skillId, level }) => {
      const skill = skills.find(skillId) ?? skills.size;
      const holders = blocks.reduce((sum, block) => sum + block.holderCount(skill, level), 0);
      return { skill, level, holders };
    });
    const [rarest, ...others] = counted.sort((a, b) => a.holders - b.holders);
    this.#rarest = rarest as Must;
    this.#others = others;
    this.#levels = new Uint8Array(skills.size + 1).fill(0xff);
    for (const { skill, level } of others) this.#levels[skill] = level;
  }

  /**
   * Lists who may meet them all, as far as the lists of a block tell for less than reading what each holds.
   * @returns whether that is all of the musts; else `narrow` is to follow.
   */
  list(block: Block, list: Shortlist): boolean {
    list.rows.set(block.holders(this.#rarest.skill, this.#rarest.level));
    list.count = block.holderCount(this.#rarest.skill, this.#rarest.level);
    this.#marks.fill(0);
    let mark = 0;
    for (const { skill, level } of this.#others) {
      if (list.count === 0) return true;
      if (ENTRIES_OF_ROW * list.count < block.holderCount(skill, level)) return false;
      mark += 1;
      this.#narrowByList(block.holders(skill, level), mark, list);
    }
    return true;
  }

  #narrowByList(holders: Uint16Array, mark: number, list: Shortlist): void {
    const marks = this.#marks;
    for (let i = 0; i < holders.length; i++) marks[holders[i] as number] = mark;
    const { rows } = list;
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      // Written always and counted only if it is marked: a jump less for each.
      rows[kept] = row;
      kept += marks[row] === mark ? 1 : 0;
    }
    list.count = kept;
  }

  /** Keeps who meets all but the rarest must, by what each holds. */
  narrow(block: Block, list: Shortlist): void {
    list.findSkills(block);
    const { packed } = block;
    const { rows, from, to } = list;
    const [levels, needed] = [this.#levels, this.#others.length];
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const end = to[i] as number;
      let met = 0;
      for (let at = from[i] as number; at < end; at++) {
        const skill = packed[at] as number;
        met += levelOf(skill) >= (levels[skillOf(skill)] as number) ? 1 : 0;
      }
      rows[kept] = rows[i] as number;
      kept += met === needed ? 1 : 0;
    }
    list.count = kept;
  }
}
