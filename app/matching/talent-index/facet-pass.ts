import { WORK_MODES } from "../types";
import type { Block } from "./block";
import { inParts, scoreBound, tableInParts } from "./bound";
import { CODE, FACTS } from "./facets";
import type { OpeningTables } from "./opening-tables";
import type { Probe } from "./probe";
import type { Shortlist } from "./shortlist";

// Constants of their own, so that the loop below holds no look-up in an object.
const { hours: HOURS, start: START, pay: PAY, wished: WISHED, tied: TIED, roles: ROLES } = CODE;
const { industries: INDUSTRIES, themes: THEMES } = CODE;
const { industriesOfInterest: INDUSTRIES_OF_INTEREST, themesOfInterest: THEMES_OF_INTEREST } = CODE;

/** What the sides begin with, 0–1: 0, or all there is of a side of which nothing applies. */
export interface Ground {
  readonly q: number;
  readonly p: number;
}

/**
 * What all but the skills adds to the two sides, row after row. Parts are rounded up and added in the
 * quickest order, not in that of the formula, so the sums are bounds.
 */
export class FacetPass {
  /** The most that anybody gets from here, the ground included. */
  readonly qMost: number;
  readonly pMost: number;
  readonly #ground: Ground;
  /** By code: parts of q, half of availability each, half of experience each, cost. */
  readonly #q: Readonly<Record<"hours" | "start" | "industries" | "themes" | "cost", Uint16Array>>;
  /** By code: parts of p. Each of the interests is counted from the least that it can be. */
  readonly #p: Readonly<
    Record<"pay" | "hours" | "place" | "themes" | "industries" | "roles", Uint16Array>
  >;
  /** By code, whether the opening's prefecture is among the wished ones, or those with ties. */
  readonly #wished: Uint8Array;
  readonly #tied: Uint8Array;

  constructor(tables: OpeningTables, probe: Probe, ground: Ground) {
    const { shares } = probe;
    const { experience, interests } = tables;
    const answers = interestAnswers(interests);
    this.#ground = { q: inParts(ground.q), p: inParts(ground.p + answers.least) };
    this.#q = {
      hours: tableInParts(tables.hoursPart, shares.availability / 2),
      start: tableInParts(tables.startPart, shares.availability / 2),
      // Without experience its factor is 0: nothing claimed is nothing.
      industries: byAnswer(tables.industries, [0, experience[2] as number]),
      themes: byAnswer(tables.themes, [0, experience[1] as number]),
      cost: tableInParts(tables.cost),
    };
    this.#p = {
      pay: tableInParts(tables.pay),
      hours: tableInParts(tables.hours),
      place: tableInParts(tables.place),
      themes: byAnswer(tables.themesOfInterest, answers.themes),
      industries: byAnswer(tables.industriesOfInterest, answers.industries),
      roles: byAnswer(tables.roles, answers.roles),
    };
    this.#wished = tables.wished;
    this.#tied = tables.tied;
    const sumOfMost = (all: Readonly<Record<string, Uint16Array>>) =>
      Object.values(all).reduce((sum, table) => sum + most(table), 0);
    this.qMost = this.#ground.q + sumOfMost(this.#q);
    this.pMost = this.#ground.p + sumOfMost(this.#p);
  }

  /**
   * Sets the sides of the rows on the list, and keeps those that can reach the floor with what is left
   * to come to q by row (`list.qLeft`) and to p at most.
   */
  run(block: Block, list: Shortlist, pLeft: number, floor: number): void {
    const { facts } = block;
    const { rows, q, p, qLeft, bound } = list;
    const { pay, hours, place, themes, industries, roles } = this.#p;
    const [hoursQ, start, cost] = [this.#q.hours, this.#q.start, this.#q.cost];
    const [industriesQ, themesQ] = [this.#q.industries, this.#q.themes];
    const [wished, tied, ground] = [this.#wished, this.#tied, this.#ground];
    list.findFacts(block);
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      const at = row * FACTS;
      const hoursCode = facts[at + HOURS] as number;
      const payCode = facts[at + PAY] as number;
      const wish = facts[at + WISHED] as number;
      const tie = facts[at + TIED] as number;
      const kind = wished[wish] === 1 ? 1 : tied[tie] === 1 ? 2 : wish + tie > 0 ? 3 : 0;
      const pNow =
        ground.p +
        (pay[payCode] as number) +
        (hours[hoursCode] as number) +
        (place[(kind << WORK_MODES.length) | ((facts[at] as number) >>> 5)] as number) +
        (themes[facts[at + THEMES_OF_INTEREST] as number] as number) +
        (industries[facts[at + INDUSTRIES_OF_INTEREST] as number] as number) +
        (roles[facts[at + ROLES] as number] as number);
      const qNow =
        ground.q +
        (cost[payCode] as number) +
        (hoursQ[hoursCode] as number) +
        (start[facts[at + START] as number] as number) +
        (industriesQ[facts[at + INDUSTRIES] as number] as number) +
        (themesQ[facts[at + THEMES] as number] as number);
      const most = scoreBound(qNow + (qLeft[i] as number), pNow + pLeft);
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

/**
 * Interests are a sum of three answers (unknown, shared, other): of each, what it adds to the least
 * that it can be, and the three least together.
 */
function interestAnswers(interests: Float64Array) {
  const blank = interests[0] as number;
  const of = (step: number) => {
    const all = [0, 1, 2].map((answer) => (interests[step * answer] as number) - blank);
    const least = Math.min(...all);
    return { least, added: all.map((each) => each - least) };
  };
  const [themes, industries, roles] = [of(9), of(3), of(1)];
  return {
    least: blank + themes.least + industries.least + roles.least,
    themes: themes.added,
    industries: industries.added,
    roles: roles.added,
  };
}

/** By code, the number of parts of its answer. */
function byAnswer(answers: Uint8Array, contributions: readonly number[]): Uint16Array {
  const parts = contributions.map(inParts);
  const table = new Uint16Array(answers.length);
  for (let i = 0; i < table.length; i++) table[i] = parts[answers[i] as number] as number;
  return table;
}

function most(table: Uint16Array): number {
  let most = 0;
  for (let i = 0; i < table.length; i++) most = Math.max(most, table[i] as number);
  return most;
}
