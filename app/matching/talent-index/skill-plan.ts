/** What an opening's requirements make of a skill at a level, worked out once for a search. */
import { directCover, evidenceWorth, relatedCover } from "../coverage";
import type { PreparedOpening } from "../pair";
import type { SkillRelations } from "../relations";
import { EVIDENCE_KINDS, type Requirement, type SkillId } from "../types";
import type { Weights } from "../weights";
import { LEVELS } from "./block";
import type { Dictionary } from "./dictionary";

export class SkillPlan {
  /** Requirement weights divided by the largest, and their sum: see `weightedMean`. */
  readonly weights: Float64Array;
  readonly total: number;
  readonly required: Float64Array;
  readonly must: Uint8Array;
  readonly musts: number;
  /** The first entry of each skill, or -1; `next` leads on to its other requirements. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly requirement: Uint8Array;
  /** 1 for the skill asked for, 0 for a related one. */
  readonly isDirect: Uint8Array;
  /** Of each entry, the cover at levels 1 to 5. */
  readonly cover: Float64Array;
  /** By place in `EVIDENCE_KINDS`. */
  readonly worth: Float64Array;
  /** The share of the musts in all weights: who is eligible covers them whole. */
  readonly sureShare: number;

  constructor(
    { requirements }: PreparedOpening,
    relations: SkillRelations,
    weights: Weights,
    skills: Dictionary<number>,
  ) {
    const largest = requirements.reduce((most, { weight }) => Math.max(most, weight), 0);
    this.weights = Float64Array.from(requirements, ({ weight }) => weight / largest);
    this.total = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.required = Float64Array.from(requirements, ({ level }) => level);
    this.must = Uint8Array.from(requirements, ({ must }) => Number(must));
    this.musts = requirements.filter(({ must }) => must).length;
    this.worth = Float64Array.from(EVIDENCE_KINDS, (kind) => evidenceWorth(kind, weights));
    this.sureShare = requirements.reduce(
      (sum, { must }, i) => sum + (must ? (this.weights[i] ?? 0) / this.total : 0),
      0,
    );
    const entries = entriesOf(requirements, relations, weights, skills);
    this.first = entries.first;
    this.next = Int32Array.from(entries.next);
    this.requirement = Uint8Array.from(entries.requirement);
    this.isDirect = Uint8Array.from(entries.isDirect);
    this.cover = Float64Array.from(entries.cover);
  }
}

/** Each skill that covers a requirement, wholly or in part, and that anybody has: itself and its relatives. */
function entriesOf(
  requirements: readonly Requirement[],
  relations: SkillRelations,
  weights: Weights,
  skills: Dictionary<number>,
) {
  const first = new Int32Array(skills.size).fill(-1);
  const next: number[] = [];
  const requirement: number[] = [];
  const isDirect: number[] = [];
  const cover: number[] = [];
  /** @returns whether anybody has the skill. */
  const add = (id: SkillId, place: number, direct: boolean): boolean => {
    const skill = skills.find(id);
    if (skill === undefined) return false;
    next.push(first[skill] as number);
    first[skill] = requirement.length;
    requirement.push(place);
    isDirect.push(Number(direct));
    return true;
  };
  requirements.forEach(({ skillId, level: required }, place) => {
    if (add(skillId, place, true)) {
      for (let level = 1; level <= LEVELS; level++) cover.push(directCover(level, required));
    }
    for (const [id, similarity] of relations.neighbours(skillId)) {
      if (!add(id, place, false)) continue;
      for (let level = 1; level <= LEVELS; level++) {
        cover.push(relatedCover(level, required, similarity, weights));
      }
    }
  });
  return { first, next, requirement, isDirect, cover };
}
