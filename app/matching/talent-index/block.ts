/** Some thousand profiles next to each other, as columns, and who of them holds which skill. */

import { CODE, CODES, FACTS, type GateFacet } from "./facets";
import { levelOf, type PackedSkills, packedCopy, skillOf } from "./packing";

/** Rows of a block: a place in it fits 16 bits, and a counter for each into the first cache. */
export const BLOCK_ROWS = 16_384;
export const LEVELS = 5;
/** Changed rows at which a block's lists are made anew: it keeps a search fast and a change cheap. */
const CHANGED_MAX = 256;

export type Codes = Uint16Array | Uint32Array;

export class Block {
  /** Rows in use, those of removed profiles included. */
  rows = 0;
  /** Rows whose profile was removed. */
  readonly removed = new Set<number>();
  readonly ways = new Uint8Array(BLOCK_ROWS);
  readonly columns: Record<GateFacet, Codes> = {
    hours: new Uint16Array(BLOCK_ROWS),
    site: new Uint16Array(BLOCK_ROWS),
    languages: new Uint16Array(BLOCK_ROWS),
  };
  /** The same and all others row after row, for whoever looks at few rows. */
  facts: Codes = new Uint16Array(FACTS * BLOCK_ROWS);
  /**
   * Skills of the rows that have changed since the lists were made. The lists do not hold for them,
   * so a search looks at each.
   */
  readonly changed = new Map<number, PackedSkills>();
  /** For each skill and level the rows that hold it so, ascending: `postings[starts[key]…]`. */
  postings: Uint16Array = new Uint16Array(0);
  starts: Uint32Array = new Uint32Array(1);
  /** Packed skills of the rows as the lists were made: `packed[packedStarts[row]…]`. */
  packed: PackedSkills = new Uint16Array(0);
  packedStarts: Uint32Array = new Uint32Array(1);

  /** @param codes by `CODE`. */
  setCodes(row: number, codes: Uint32Array): void {
    this.ways[row] = codes[CODE.ways] as number;
    const { columns } = this;
    columns.hours = withCode(columns.hours, row, codes[CODE.hours] as number);
    columns.site = withCode(columns.site, row, codes[CODE.site] as number);
    columns.languages = withCode(columns.languages, row, codes[CODE.languages] as number);
    let facts = this.facts;
    for (let i = 0; i < CODES; i++) facts = withCode(facts, row * FACTS + i, codes[i] as number);
    this.facts = facts;
  }

  /** Inactive from now on, so that no search lets the row pass. */
  setRemoved(row: number): void {
    this.removed.add(row);
    this.ways[row] = 0;
    this.facts[row * FACTS + CODE.ways] = 0;
  }

  /** @param skills copied. */
  setSkills(row: number, skills: Uint32Array): void {
    this.changed.set(row, packedCopy(skills));
  }

  /** Takes the skills of its last rows at once: `packed[starts[row]…]`, copied. */
  append(packed: Uint32Array, starts: Uint32Array, skills: number): void {
    this.#pack(this.rows - (starts.length - 1));
    const [before, from] = [this.packed, this.packedStarts];
    this.packed = joined(before, packed);
    this.packedStarts = new Uint32Array(this.rows + 1);
    this.packedStarts.set(from);
    for (let i = 1; i < starts.length; i++) {
      this.packedStarts[from.length - 1 + i] = before.length + (starts[i] as number);
    }
    this.makeLists(skills);
  }

  /** Is it time to call `makeLists`? */
  get isWorn(): boolean {
    return this.changed.size > CHANGED_MAX;
  }

  skillsOf(row: number): PackedSkills {
    const changed = this.changed.get(row);
    if (changed) return changed;
    return this.packed.subarray(this.packedStarts[row], this.packedStarts[row + 1]);
  }

  /** Rows that hold a skill at a level, as the lists have it. */
  list(skill: number, level: number): Uint16Array {
    const key = keyOf(skill, level);
    return this.postings.subarray(this.starts[key] ?? 0, this.starts[key + 1] ?? 0);
  }

  /** Rows that hold a skill at a level or above, as the lists have it. */
  holders(skill: number, level: number): Uint16Array {
    const end = this.starts[keyOf(skill, LEVELS) + 1] ?? 0;
    return this.postings.subarray(this.starts[keyOf(skill, level)] ?? 0, end);
  }

  /** The length of `holders`. */
  holderCount(skill: number, level: number): number {
    const end = this.starts[keyOf(skill, LEVELS) + 1];
    return end === undefined ? 0 : end - (this.starts[keyOf(skill, level)] as number);
  }

  /** Brings the lists up to date with all rows. @param skills how many skills have a number. */
  makeLists(skills: number): void {
    this.#pack(this.rows);
    const starts = countByKey(this.packed, skills * LEVELS);
    const postings = new Uint16Array(starts[starts.length - 1] ?? 0);
    const next = starts.slice();
    for (let row = 0; row < this.rows; row++) {
      const end = this.packedStarts[row + 1] ?? 0;
      for (let i = this.packedStarts[row] ?? 0; i < end; i++) {
        const packed = this.packed[i] ?? 0;
        if (levelOf(packed) === 0) continue;
        const key = keyOf(skillOf(packed), levelOf(packed));
        const at = next[key] ?? 0;
        postings[at] = row;
        next[key] = at + 1;
      }
    }
    this.postings = postings;
    this.starts = starts;
  }

  /**
   * Puts the changed rows in their places; what lies between two of them is copied as a piece.
   * @param rows how many are to be packed: all, or all but those that follow at once.
   */
  #pack(rows: number): void {
    const known = this.packedStarts.length - 1;
    if (this.changed.size === 0 && known === rows) return;
    const changedRows = [...this.changed.keys()].sort((a, b) => a - b);
    const packed = new Uint32Array(this.#lengthNow(changedRows));
    const starts = new Uint32Array(rows + 1);
    let row = 0;
    let at = 0;
    const copyUpTo = (end: number) => {
      const from = this.packedStarts[row] as number;
      packed.set(this.packed.subarray(from, this.packedStarts[end]), at);
      for (; row < end; row++) starts[row + 1] = at + (this.packedStarts[row + 1] as number) - from;
      at = starts[row] as number;
    };
    for (const changed of changedRows) {
      if (row < changed) copyUpTo(changed);
      const skills = this.changed.get(changed) as PackedSkills;
      packed.set(skills, at);
      at += skills.length;
      row += 1;
      starts[row] = at;
    }
    if (row < rows) copyUpTo(rows);
    this.packed = packedCopy(packed);
    this.packedStarts = starts;
    this.changed.clear();
  }

  #lengthNow(changedRows: readonly number[]): number {
    let length = this.packed.length;
    for (const row of changedRows) {
      length += (this.changed.get(row) as PackedSkills).length;
      const end = this.packedStarts[row + 1];
      // A row that is new was not among them.
      if (end !== undefined) length -= end - (this.packedStarts[row] as number);
    }
    return length;
  }
}

function joined(before: PackedSkills, more: Uint32Array): PackedSkills {
  if (before.length === 0) return packedCopy(more);
  const all = new Uint32Array(before.length + more.length);
  all.set(before);
  all.set(more, before.length);
  return packedCopy(all);
}

/** The list of a skill at a level, 1 to 5. */
export function keyOf(skill: number, level: number): number {
  return skill * LEVELS + level - 1;
}

/** Where each key's list begins, and behind the last one the end. */
function countByKey(packed: PackedSkills, keys: number): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (let i = 0; i < packed.length; i++) {
    const each = packed[i] as number;
    if (levelOf(each) === 0) continue;
    const key = keyOf(skillOf(each), levelOf(each));
    starts[key + 1] = (starts[key + 1] as number) + 1;
  }
  for (let key = 0; key < keys; key++) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  return starts;
}

/** The codes with one more set, with wider numbers where it does not fit. */
function withCode(codes: Codes, at: number, code: number): Codes {
  const wide = code > 0xffff && codes instanceof Uint16Array ? Uint32Array.from(codes) : codes;
  wide[at] = code;
  return wide;
}
