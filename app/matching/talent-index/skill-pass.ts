import { growthValue } from "../factors/growth";
import { EVIDENCE_KINDS } from "../types";
import type { Weights } from "../weights";
import { type Block, LEVELS } from "./block";
import { scoreBound } from "./bound";
import { levelOf, packHeld, packLearning, SKILL_CODES, skillOf } from "./packing";
import type { Probe } from "./probe";
import type { Shortlist } from "./shortlist";
import type { SkillPlan } from "./skill-plan";

/**
 * Above what a skill adds to q, its sum counts the musts that are met and, above those, the
 * requirements to be learned: nobody has so many skills or requirements that these would meet.
 */
const MUST = 2 ** 10;
const LEARN = 2 ** 20;

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
  readonly #musts: number;
  /** For each skill where its gains begin in `#gains`; those of no use share the first place. */
  readonly #slots: Uint32Array;
  /** By place and the rest of the packed skill. */
  readonly #gains: Float64Array;
  /** By the number of requirements to be learned. */
  readonly #growth: Float64Array;
  /** For who names nothing to be learned. */
  readonly #noWish: number;

  constructor(plan: SkillPlan, probe: Probe, weights: Weights) {
    const { shares } = probe;
    const worthMost = plan.worth.reduce((most, each) => Math.max(most, each), 0);
    this.#musts = plan.musts;
    this.#base = shares.skills * plan.sureShare;
    this.qMost = shares.skills + shares.evidence * worthMost;
    this.#growth = Float64Array.from(
      { length: plan.required.length + 1 },
      (_, count) => shares.growth * growthValue(count, weights.growthFull),
    );
    this.#noWish = shares.growth * weights.neutral;
    this.pMost = shares.growth;
    this.#slots = new Uint32Array(plan.first.length);
    let slots = 1;
    plan.first.forEach((entry, skill) => {
      if (entry >= 0) this.#slots[skill] = SKILL_CODES * slots++;
    });
    this.#gains = new Float64Array(SKILL_CODES * slots);
    plan.first.forEach((entry, skill) => {
      for (let e = entry; e >= 0; e = plan.next[e] as number) this.#enter(plan, probe, skill, e);
    });
  }

  /**
   * Keeps the rows that meet the musts and can reach the floor.
   * @param qLeft and `pLeft`: the most that comes to the sides after this.
   */
  run(block: Block, list: Shortlist, qLeft: number, pLeft: number, floor: number): void {
    const { rows, q, p, bound } = list;
    const { packed, packedStarts, changed } = block;
    const [slots, gains, growth] = [this.#slots, this.#gains, this.#growth];
    const [base, musts, noWish, qMost] = [this.#base, this.#musts, this.#noWish, this.qMost];
    let kept = 0;
    for (let i = 0; i < list.count; i++) {
      const row = rows[i] as number;
      const own = changed.size > 0 ? changed.get(row) : undefined;
      const skills = own ?? packed;
      const from = own ? 0 : (packedStarts[row] as number);
      const to = own ? own.length : (packedStarts[row + 1] as number);
      let sum = 0;
      for (let at = from; at < to; at++) {
        const skill = skills[at] as number;
        sum += gains[(slots[skillOf(skill)] as number) + (skill % SKILL_CODES)] as number;
      }
      const learn = Math.floor(sum / LEARN);
      const met = Math.floor((sum - learn * LEARN) / MUST);
      if (met !== musts) continue;
      // Skills to be learned stand last.
      const wishes = to > from && levelOf(skills[to - 1] as number) === 0;
      const gain = sum - learn * LEARN - met * MUST;
      const qNow = (q[i] as number) + Math.min(qMost, base + gain);
      const pNow = (p[i] as number) + (wishes ? (growth[learn] as number) : noWish);
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

  /** Adds what a skill covers of one requirement. */
  #enter(plan: SkillPlan, { shares }: Probe, skill: number, entry: number): void {
    const slot = this.#slots[skill] as number;
    const add = (code: number, gain: number) => {
      const at = slot + (code % SKILL_CODES);
      this.#gains[at] = (this.#gains[at] as number) + gain;
    };
    const place = plan.requirement[entry] as number;
    const must = plan.must[place] === 1;
    const isDirect = plan.isDirect[entry] === 1;
    const share = (plan.weights[place] as number) / plan.total;
    if (isDirect) add(packLearning(skill), LEARN);
    for (let level = 1; level <= LEVELS; level++) {
      const cover = plan.cover[entry * LEVELS + level - 1] as number;
      const isMet = must && isDirect && level >= (plan.required[place] as number);
      EVIDENCE_KINDS.forEach((_, kind) => {
        const proven = shares.evidence * share * cover * (plan.worth[kind] as number);
        // Who is eligible covers a must whole, which is in the base.
        const covered = must ? 0 : shares.skills * share * cover;
        add(packHeld(skill, level, kind), proven + covered + (isMet ? MUST : 0));
      });
    }
  }
}
