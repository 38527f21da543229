import { LIMITS } from "../door/limits";
import { EVIDENCE_KINDS } from "../types";
import { BLOCK_ROWS, type Block, keyOf, LEVELS } from "./block";
import { PARTS } from "./bound";
import { packHeld, SKILL_CODES } from "./packing";
import type { Shortlist } from "./shortlist";

/** The largest gain in steps, before rounding up: those of as many skills as the door lets in fit 16 bits. */
const STEPS = Math.floor(0xffff / LIMITS.skills) - 1;

/** Rows that hold `skill` at `from` to `to` gain so many steps at most. */
interface Visit {
  readonly skill: number;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/**
 * Adds up what the rows of a block gain by their skills at most, by the lists of the skills that an
 * opening asks for: the other skills of a row, and rows without any of these, are not looked at.
 */
export class SkillSieve {
  readonly #visits: readonly Visit[];
  /** What everybody who meets the musts has, in parts. */
  readonly #base: number;
  /** Parts of a step, rounded up. */
  readonly #partsOfStep: number;
  /** By row of the block. */
  readonly #sums = new Uint16Array(BLOCK_ROWS);

  /** @param gains see `skillGains`. */
  constructor(gains: Float64Array, base: number) {
    let largest = 0;
    for (let i = 0; i < gains.length; i++) largest = Math.max(largest, gains[i] as number);
    this.#base = base;
    this.#partsOfStep = Math.max(1, Math.ceil((largest * PARTS) / STEPS));
    this.#visits = visitsOf(gains, PARTS / this.#partsOfStep);
  }

  /** How many entries of a block's lists are read to add up its rows. */
  work({ starts }: Block): number {
    return this.#visits.reduce((sum, visit) => {
      const [from, end] = rangeOf(visit, starts);
      return sum + end - from;
    }, 0);
  }

  /**
   * Lists the rows that have so much of q from their skills, by the block's lists.
   * @param needed parts.
   */
  list(block: Block, list: Shortlist, needed: number): void {
    this.#addUp(block);
    const [sums, least] = [this.#sums, this.#stepsOf(needed)];
    const { rows } = list;
    let count = 0;
    for (let row = 0; row < block.rows; row++) {
      // Written always and counted only if it has enough: a jump less for each.
      rows[count] = row;
      count += (sums[row] as number) >= least ? 1 : 0;
    }
    list.count = count;
  }

  /** Keeps, of the rows on the list, those that have so much. */
  narrow(block: Block, list: Shortlist, needed: number): void {
    this.#addUp(block);
    const [sums, least] = [this.#sums, this.#stepsOf(needed)];
    const { rows } = list;
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      rows[kept] = row;
      kept += (sums[row] as number) >= least ? 1 : 0;
    }
    list.count = kept;
  }

  /** Says of each row on the list, which must be of the block added up last, what its skills can add. */
  tell({ rows, count, qLeft }: Shortlist): void {
    const [sums, base, partsOfStep] = [this.#sums, this.#base, this.#partsOfStep];
    for (let i = 0; i < count; i++) {
      qLeft[i] = base + partsOfStep * (sums[rows[i] as number] as number);
    }
  }

  #stepsOf(needed: number): number {
    return Math.max(0, Math.ceil((needed - this.#base) / this.#partsOfStep));
  }

  #addUp({ postings, starts, rows }: Block): void {
    this.#sums.fill(0, 0, rows);
    for (const visit of this.#visits) {
      const [from, end] = rangeOf(visit, starts);
      addToRows(this.#sums, postings, from, end, visit.steps);
    }
  }
}

/** Apart, because it is the innermost loop: within another it is compiled to code twice as slow. */
function addToRows(
  sums: Uint16Array,
  postings: Uint16Array,
  from: number,
  end: number,
  steps: number,
): void {
  for (let i = from; i < end; i++) {
    const row = postings[i] as number;
    sums[row] = (sums[row] as number) + steps;
  }
}

/** Levels of a skill that gain the same lie next to each other in the lists: one visit. */
function visitsOf(gains: Float64Array, scale: number): Visit[] {
  const visits: Visit[] = [];
  for (let skill = 0; skill * SKILL_CODES < gains.length; skill++) {
    let from = 1;
    for (let level = 1; level <= LEVELS; level++) {
      const steps = stepsAt(gains, scale, skill, level);
      if (level < LEVELS && stepsAt(gains, scale, skill, level + 1) === steps) continue;
      if (steps > 0) visits.push({ skill, from, to: level, steps });
      from = level + 1;
    }
  }
  return visits;
}

/** Lists do not know the evidence: the best is assumed. */
function stepsAt(gains: Float64Array, scale: number, skill: number, level: number): number {
  let best = 0;
  for (let kind = 0; kind < EVIDENCE_KINDS.length; kind++) {
    best = Math.max(best, gains[packHeld(skill, level, kind)] as number);
  }
  return Math.ceil(best * scale);
}

/** Where the entries of a visit begin and end; a skill that nobody had when the lists were made has none. */
function rangeOf({ skill, from, to }: Visit, starts: Uint32Array): [number, number] {
  if (keyOf(skill, to) + 1 >= starts.length) return [0, 0];
  return [starts[keyOf(skill, from)] as number, starts[keyOf(skill, to) + 1] as number];
}
