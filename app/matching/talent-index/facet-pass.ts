import { WORK_MODES } from "../types";
import type { Block } from "./block";
import { scoreBound } from "./bound";
import type { OpeningTables } from "./opening-tables";
import type { Probe } from "./probe";
import type { Shortlist } from "./shortlist";

/**
 * What all but the skills adds to the two sides, row after row. Parts are added in the quickest order
 * and not in that of the formula, so the sums are bounds.
 */
export class FacetPass {
  /** The most that anybody gets from here. */
  readonly qMost: number;
  readonly pMost: number;
  readonly #tables: OpeningTables;
  /** By code, the part of q: half of availability, half of experience. */
  readonly #hoursQ: Float64Array;
  readonly #start: Float64Array;
  readonly #industries: Float64Array;
  readonly #themes: Float64Array;
  /** By code, how far a part of the interests is from unknown; and what three unknown ones are. */
  readonly #interests: {
    readonly blank: number;
    readonly themes: Float64Array;
    readonly industries: Float64Array;
    readonly roles: Float64Array;
  };

  constructor(tables: OpeningTables, probe: Probe) {
    const { shares } = probe;
    const half = (part: number) => (shares.availability * part) / 2;
    const { experience, interests } = tables;
    const blank = interests[0] as number;
    const from = (answers: Uint8Array, step: number) =>
      numbers(answers, (answer) => (interests[step * answer] as number) - blank);
    this.#tables = tables;
    this.#hoursQ = numbers(tables.hoursPart, half);
    this.#start = numbers(tables.startPart, half);
    // Without experience its factor is 0: nothing claimed is nothing.
    this.#industries = numbers(tables.industries, (has) => experience[2 * has] as number);
    this.#themes = numbers(tables.themes, (has) => experience[has] as number);
    this.#interests = {
      blank,
      themes: from(tables.themesOfInterest, 9),
      industries: from(tables.industriesOfInterest, 3),
      roles: from(tables.roles, 1),
    };
    this.qMost = shares.availability + most(experience) + most(tables.cost);
    this.pMost = most(tables.pay) + most(tables.place) + most(tables.hours) + most(interests);
  }

  /**
   * Keeps the rows that can reach the floor.
   * @param qLeft and `pLeft`: the most that comes to the sides after this.
   */
  run({ codes, ways }: Block, list: Shortlist, qLeft: number, pLeft: number, floor: number): void {
    const { rows, q, p, bound } = list;
    const { pay, cost, hours, wished, tied, place } = this.#tables;
    const [hoursQ, start] = [this.#hoursQ, this.#start];
    const [industries, themes] = [this.#industries, this.#themes];
    const { blank, ...interests } = this.#interests;
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      const hoursCode = codes.hours[row] as number;
      const payCode = codes.pay[row] as number;
      const wish = codes.wished[row] as number;
      const tie = codes.tied[row] as number;
      const kind = wished[wish] === 1 ? 1 : tied[tie] === 1 ? 2 : wish + tie > 0 ? 3 : 0;
      const pNow =
        (p[i] as number) +
        blank +
        (pay[payCode] as number) +
        (hours[hoursCode] as number) +
        (place[(kind << WORK_MODES.length) | ((ways[row] as number) >>> 5)] as number) +
        (interests.themes[codes.themesOfInterest[row] as number] as number) +
        (interests.industries[codes.industriesOfInterest[row] as number] as number) +
        (interests.roles[codes.roles[row] as number] as number);
      const qNow =
        (q[i] as number) +
        (cost[payCode] as number) +
        (hoursQ[hoursCode] as number) +
        (start[codes.start[row] as number] as number) +
        (industries[codes.industries[row] as number] as number) +
        (themes[codes.themes[row] as number] as number);
      const most = scoreBound(qNow + qLeft, pNow + pLeft);
      if (most < floor) continue;
      rows[kept] = row;
      q[kept] = qNow;
      p[kept] = pNow;
      bound[kept] = most;
      kept += 1;
    }
    list.count = kept;
  }
}

/** A loop, since `Float64Array.from` takes ten times as long. */
function numbers(codes: Uint8Array | Float64Array, number: (code: number) => number): Float64Array {
  const all = new Float64Array(codes.length);
  for (let i = 0; i < codes.length; i++) all[i] = number(codes[i] as number);
  return all;
}

function most(values: Float64Array): number {
  return values.reduce((most, each) => Math.max(most, each), 0);
}
