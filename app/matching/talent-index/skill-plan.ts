/** What an opening's requirements make of a skill at a level, worked out once for a search. */
import { directCover, evidenceWorth, relatedCover } from "../coverage";
import type { PreparedOpening } from "../pair";
import type { SkillRelations } from "../relations";
import { EVIDENCE_KINDS, type Requirement } from "../types";
import type { Weights } from "../weights";
import { LEVELS } from "./block";
import type { Dictionary } from "./dictionary";

/** A skill that covers a requirement, wholly or in part. */
interface Entry {
  readonly skill: number;
  readonly requirement: number;
  readonly isDirect: boolean;
  /** At levels 1 to 5. */
  readonly covers: readonly number[];
}

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

    const entries = requirements.flatMap((requirement, i) =>
      entriesOf(requirement, i, relations, weights, skills),
    );
    this.sureShare = requirements.reduce(
      (sum, { must }, i) => sum + (must ? (this.weights[i] ?? 0) / this.total : 0),
      0,
    );
    this.first = new Int32Array(skills.size).fill(-1);
    this.next = Int32Array.from(entries, ({ skill }, i) => {
      const before = this.first[skill] ?? -1;
      this.first[skill] = i;
      return before;
    });
    this.requirement = Uint8Array.from(entries, ({ requirement }) => requirement);
    this.isDirect = Uint8Array.from(entries, ({ isDirect }) => Number(isDirect));
    this.cover = Float64Array.from(entries.flatMap(({ covers }) => covers));
  }
}

/** The skill itself and its relatives, those that anybody has. */
function entriesOf(
  { skillId, level: required }: Requirement,
  requirement: number,
  relations: SkillRelations,
  weights: Weights,
  skills: Dictionary<number>,
): Entry[] {
  const entry = (id: number, isDirect: boolean, cover: (level: number) => number): Entry[] => {
    const skill = skills.find(id);
    return skill === undefined ? [] : [{ skill, requirement, isDirect, covers: levels(cover) }];
  };
  return [
    ...entry(skillId, true, (level) => directCover(level, required)),
    ...[...relations.neighbours(skillId)].flatMap(([id, similarity]) =>
      entry(id, false, (level) => relatedCover(level, required, similarity, weights)),
    ),
  ];
}

function levels(cover: (level: number) => number): number[] {
  return Array.from({ length: LEVELS }, (_, i) => cover(i + 1));
}
