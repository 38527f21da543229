import { growthValue } from "../factors/growth";
import type { Weights } from "../weights";
import type { Block } from "./block";
import { inParts, scoreBound, tableInParts } from "./bound";
import { levelOf, skillOf } from "./packing";
import type { Probe } from "./probe";
import type { Shortlist } from "./shortlist";
import type { SkillPlan } from "./skill-plan";

/**
 * What skills, evidence and growth can come to at most, by one look-up for each skill of a row: see
 * `skillGains`.
 */
export class SkillPass {
  /** The most that anybody gets from here. */
  readonly qMost: number;
  readonly pMost: number;
  /** What everybody who meets the musts has. */
  readonly base: number;
  /** By packed skill, the parts that it adds to q. */
  readonly #gains: Uint16Array;
  /** By skill, 1 for one that can be learned here. */
  readonly #teaches: Uint8Array;
  /** By the number of requirements to be learned. */
  readonly #growth: Uint16Array;
  /** For who names nothing to be learned. */
  readonly #noWish: number;

  /** @param gains see `skillGains`. */
  constructor(plan: SkillPlan, gains: Float64Array, { shares }: Probe, weights: Weights) {
    const worthMost = plan.worth.reduce((most, each) => Math.max(most, each), 0);
    const requirements = plan.required.length;
    this.base = inParts(shares.skills * plan.sureShare);
    this.qMost = inParts(shares.skills + shares.evidence * worthMost);
    this.#growth = Uint16Array.from({ length: requirements + 1 }, (_, count) =>
      inParts(shares.growth * growthValue(count, weights.growthFull)),
    );
    this.#noWish = inParts(shares.growth * weights.neutral);
    this.pMost = inParts(shares.growth);
    this.#gains = tableInParts(gains);
    this.#teaches = Uint8Array.from(plan.first, (entry) => Number(isDirect(plan, entry)));
  }

  /**
   * Adds to the sides of the rows on the list, and keeps those that can reach the floor if they meet
   * the musts.
   */
  run(block: Block, list: Shortlist, floor: number): void {
    const { rows, q, p, bound } = list;
    const { from: starts, to: ends } = list;
    const { packed, changed } = block;
    const [gains, teaches, growth] = [this.#gains, this.#teaches, this.#growth];
    const [base, noWish, qMost] = [this.base, this.#noWish, this.qMost];
    const isChanged = changed.size > 0;
    list.findSkills(block);
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      const own = isChanged ? changed.get(row) : undefined;
      const skills = own ?? packed;
      const from = own ? 0 : (starts[i] as number);
      const to = own ? own.length : (ends[i] as number);
      let sum = 0;
      for (let at = from; at < to; at++) sum += gains[skills[at] as number] as number;
      const qNow = (q[i] as number) + Math.min(qMost, base + sum);
      let pNow = (p[i] as number) + noWish;
      // Skills to be learned stand last.
      if (to > from && levelOf(skills[to - 1] as number) === 0) {
        let learnable = 0;
        for (let at = to - 1; at >= from && levelOf(skills[at] as number) === 0; at--) {
          learnable += teaches[skillOf(skills[at] as number)] as number;
        }
        pNow += (growth[learnable] as number) - noWish;
      }
      const most = scoreBound(qNow, pNow);
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

/** Is one of a skill's entries, from the first on, that of a requirement for the skill itself? */
function isDirect(plan: SkillPlan, first: number): boolean {
  for (let e = first; e >= 0; e = plan.next[e] as number) if (plan.isDirect[e] === 1) return true;
  return false;
}
