import { REACH } from "../factors/growth";
import type { Weights } from "../weights";
import { LEVELS } from "./block";
import { evidenceOf, levelOf, type PackedSkills, skillOf } from "./packing";
import type { SkillPlan } from "./skill-plan";

/**
 * The skill, evidence and growth factors of one row after another, by the formulas of `coverage.ts`
 * and `skillValue` with their sums in the same order; nothing is left on the heap.
 */
export class SkillReader {
  /** 0–1. */
  skills = 0;
  evidence = 0;
  /** Requirements to learn and in reach; -1 where nothing is to be learned. */
  learnable = 0;
  readonly #plan: SkillPlan;
  readonly #cap: number;
  readonly #overPerLevel: number;
  readonly #missedMust: number;
  /** The skill factor without the cap on its discount. */
  #discounted = 0;
  readonly #direct: Float64Array;
  readonly #related: Float64Array;
  readonly #evidenced: Float64Array;
  readonly #held: Uint8Array;
  readonly #wished: Uint8Array;

  constructor(plan: SkillPlan, cap: number, weights: Weights) {
    const count = plan.required.length;
    this.#plan = plan;
    this.#cap = cap;
    this.#overPerLevel = weights.overPerLevel;
    this.#missedMust = weights.missedMust;
    this.#direct = new Float64Array(count);
    this.#related = new Float64Array(count);
    this.#evidenced = new Float64Array(count);
    this.#held = new Uint8Array(count);
    this.#wished = new Uint8Array(count);
  }

  /** @returns false where a must is not met; the numbers are then not to be read. */
  read(skills: PackedSkills): boolean {
    const learns = this.#cover(skills);
    if (this.#missedMusts() > 0) return false;
    this.#add();
    if (!learns) this.learnable = -1;
    return true;
  }

  /** The same of everybody: whoever misses musts is worth less by each of them. */
  readAny(skills: PackedSkills): void {
    const learns = this.#cover(skills);
    this.#add();
    const missed = this.#missedMusts();
    if (missed > 0) this.skills = this.#discounted;
    for (let i = 0; i < missed; i++) this.skills *= this.#missedMust;
    if (!learns) this.learnable = -1;
  }

  /** The level at which a requirement's own skill is held; 0 when it is not. */
  held(requirement: number): number {
    return this.#held[requirement] as number;
  }

  /** Which requirements are musts below their level; for a row that `read` has refused. */
  missed(requirement: number): boolean {
    const { must, required } = this.#plan;
    return must[requirement] === 1 && this.held(requirement) < (required[requirement] as number);
  }

  /** Fills the arrays with what each skill covers. @returns whether anything is to be learned. */
  #cover(skills: PackedSkills): boolean {
    const { first, next, requirement, isDirect, cover, worth } = this.#plan;
    this.#direct.fill(0);
    this.#related.fill(0);
    this.#evidenced.fill(0);
    this.#held.fill(0);
    this.#wished.fill(0);
    let learns = false;
    for (let i = 0; i < skills.length; i++) {
      const packed = skills[i] as number;
      const level = levelOf(packed);
      if (level === 0) learns = true;
      for (let e = first[skillOf(packed)] as number; e >= 0; e = next[e] as number) {
        const place = requirement[e] as number;
        if (level === 0) {
          if (isDirect[e] === 1) this.#wished[place] = 1;
          continue;
        }
        const value = cover[e * LEVELS + level - 1] as number;
        if (isDirect[e] === 1) {
          this.#direct[place] = value;
          this.#held[place] = level;
        } else if (value > (this.#related[place] as number)) this.#related[place] = value;
        const proven = value * (worth[evidenceOf(packed)] as number);
        if (proven > (this.#evidenced[place] as number)) this.#evidenced[place] = proven;
      }
    }
    return learns;
  }

  #missedMusts(): number {
    let missed = 0;
    for (let i = 0; i < this.#held.length; i++) if (this.missed(i)) missed += 1;
    return missed;
  }

  /** The weighted means, and what can be learned. */
  #add(): void {
    const { weights, total, required } = this.#plan;
    let [discounted, full, evidence, learnable] = [0, 0, 0, 0];
    for (let i = 0; i < required.length; i++) {
      const weight = weights[i] as number;
      const direct = this.#direct[i] as number;
      const related = this.#related[i] as number;
      const short = (required[i] as number) - this.held(i);
      const over = short < 0 ? -short : 0;
      discounted += weight * Math.max(0, direct - this.#overPerLevel * over, related);
      full += weight * Math.max(direct, related);
      evidence += weight * (this.#evidenced[i] as number);
      if (this.#wished[i] === 1 && short <= REACH) learnable += 1;
    }
    this.#discounted = discounted / total;
    this.skills = Math.max(this.#discounted, full / total - this.#cap);
    this.evidence = evidence / total;
    this.learnable = learnable;
  }
}
