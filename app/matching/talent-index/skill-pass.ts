import { growthValue } from "../factors/growth";
import type { Weights } from "../weights";
import { type Block, LEVELS } from "./block";
import { scoreBound } from "./bound";
import { levelOf, packHeld, SKILL_CODES, skillOf } from "./packing";
import type { Probe } from "./probe";
import type { Shortlist } from "./shortlist";
import type { SkillPlan } from "./skill-plan";

/** Gains are counted in so many steps from 0 to 1, rounded up: a sum of them is a sum of whole numbers. */
const STEPS = 2 ** 15;

/**
 * What skills, evidence and growth can come to at most, by one look-up for each skill of a row. What a
 * skill covers is added up over the requirements, so two that cover the same count twice: a bound, for
 * a fraction of the work that the best cover of each requirement is.
 */
export class SkillPass {
  /** The most that anybody gets from here. */
  readonly qMost: number;
  readonly pMost: number;
  /** What everybody who meets the musts has. */
  readonly #base: number;
  /** By packed skill, in steps, what it adds to q. */
  readonly #gains: Uint16Array;
  /** By skill, 1 for one that can be learned here. */
  readonly #teaches: Uint8Array;
  /** By the number of requirements to be learned. */
  readonly #growth: Float64Array;
  /** For who names nothing to be learned. */
  readonly #noWish: number;

  constructor(plan: SkillPlan, probe: Probe, weights: Weights) {
    const { shares } = probe;
    const worthMost = plan.worth.reduce((most, each) => Math.max(most, each), 0);
    this.#base = shares.skills * plan.sureShare;
    this.qMost = shares.skills + shares.evidence * worthMost;
    this.#growth = Float64Array.from(
      { length: plan.required.length + 1 },
      (_, count) => shares.growth * growthValue(count, weights.growthFull),
    );
    this.#noWish = shares.growth * weights.neutral;
    this.pMost = shares.growth;
    this.#gains = gainsOf(plan, probe);
    this.#teaches = Uint8Array.from(plan.first, (entry) => Number(isDirect(plan, entry)));
  }

  /**
   * Keeps the rows that can reach the floor if they meet the musts.
   * @param qLeft and `pLeft`: the most that comes to the sides after this.
   */
  run(block: Block, list: Shortlist, qLeft: number, pLeft: number, floor: number): void {
    const { rows, q, p, bound } = list;
    const { packed, packedStarts, changed } = block;
    const [gains, teaches, growth] = [this.#gains, this.#teaches, this.#growth];
    const [base, noWish, qMost] = [this.#base, this.#noWish, this.qMost];
    const isChanged = changed.size > 0;
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      const own = isChanged ? changed.get(row) : undefined;
      const skills = own ?? packed;
      const from = own ? 0 : (packedStarts[row] as number);
      const to = own ? own.length : (packedStarts[row + 1] as number);
      let sum = 0;
      for (let at = from; at < to; at++) sum += gains[skills[at] as number] as number;
      const qNow = (q[i] as number) + Math.min(qMost, base + sum / STEPS);
      let pNow = (p[i] as number) + noWish;
      // Skills to be learned stand last.
      if (to > from && levelOf(skills[to - 1] as number) === 0) {
        let learnable = 0;
        for (let at = to - 1; at >= from && levelOf(skills[at] as number) === 0; at--) {
          learnable += teaches[skillOf(skills[at] as number)] as number;
        }
        pNow += (growth[learnable] as number) - noWish;
      }
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

function gainsOf(plan: SkillPlan, { shares }: Probe): Uint16Array {
  const gains = new Uint16Array(SKILL_CODES * plan.first.length);
  plan.first.forEach((entry, skill) => {
    for (let e = entry; e >= 0; e = plan.next[e] as number) {
      const place = plan.requirement[e] as number;
      const share = (plan.weights[place] as number) / plan.total;
      // Who is eligible covers a must whole, which is in the base.
      const wanted = plan.must[place] === 1 ? 0 : shares.skills;
      for (let level = 1; level <= LEVELS; level++) {
        const cover = share * (plan.cover[e * LEVELS + level - 1] as number);
        for (let kind = 0; kind < plan.worth.length; kind++) {
          const gain = cover * (wanted + shares.evidence * (plan.worth[kind] as number));
          const at = packHeld(skill, level, kind);
          // More than the whole counts as the whole: no row gets more.
          gains[at] = Math.min(STEPS, (gains[at] as number) + Math.ceil(gain * STEPS));
        }
      }
    }
  });
  return gains;
}

/** Is one of a skill's entries, from the first on, that of a requirement for the skill itself? */
function isDirect(plan: SkillPlan, first: number): boolean {
  for (let e = first; e >= 0; e = plan.next[e] as number) if (plan.isDirect[e] === 1) return true;
  return false;
}
