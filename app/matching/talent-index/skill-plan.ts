/** What an opening's requirements make of a skill at a level, worked out once for a search. */
import { directCover, evidenceWorth, relatedCover } from "../coverage";
import type { PreparedOpening } from "../pair";
import type { SkillRelations } from "../relations";
import { EVIDENCE_KINDS, type Requirement } from "../types";
import type { Weights } from "../weights";
import { LEVELS } from "./block";
import type { Dictionary } from "./dictionary";

/** Steps in which a row's share of the wanted skills is counted while lists are added up. */
export const STEPS = 200;
/**
 * Above the steps a counter has room for the musts that are met. A person with every skill there may
 * be, each related to every requirement, stays below.
 */
export const MUST = 2 ** 16;
/** Takes a bound past what rounding may have taken off it. */
const SLACK = 1e-9;

/** Rows that hold `skill` at `from` to `to` get `add` on their counter. */
export interface Visit {
  readonly skill: number;
  readonly from: number;
  readonly to: number;
  readonly add: number;
}

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
  readonly visits: readonly Visit[];
  /** The skill factor cannot be above this without the wanted skills themselves. */
  readonly base: number;

  /**
   * @param related whether the lists of related skills are added up too. It takes longer, and tells
   *   apart people who hold some of the wanted skills only.
   */
  constructor(
    { requirements }: PreparedOpening,
    relations: SkillRelations,
    weights: Weights,
    skills: Dictionary<number>,
    related: boolean,
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
    const most = mostRelated(entries, requirements.length);
    const gains = new Gains();
    let base = 0;
    requirements.forEach(({ must }, i) => {
      const share = (this.weights[i] ?? 0) / this.total;
      // Everybody who is eligible covers a must whole, so it tells nobody apart.
      const ground = must ? 1 : related ? 0 : (most[i] ?? 0);
      base += share * ground;
      for (const { skill, requirement, isDirect, covers } of entries) {
        if (requirement !== i) continue;
        if (must && isDirect) gains.addMust(skill, this.required[i] ?? 1);
        else if (isDirect || related) {
          gains.add(skill, (level) => share * Math.max(0, (covers[level - 1] ?? 0) - ground));
        }
      }
    });
    this.base = base;
    this.visits = gains.visits();

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

  /** The most that the skill factor can be for a row whose counter has so many steps. */
  bound(steps: number): number {
    return Math.min(1, this.base + steps / STEPS + SLACK);
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

/** The most that a related skill can cover of each requirement. */
function mostRelated(entries: readonly Entry[], requirements: number): number[] {
  const most = new Array<number>(requirements).fill(0);
  for (const { requirement, isDirect, covers } of entries) {
    if (!isDirect) most[requirement] = Math.max(most[requirement] ?? 0, covers[LEVELS - 1] ?? 0);
  }
  return most;
}

/** What each skill at each level adds to a counter, over all requirements. */
class Gains {
  readonly #shares = new Map<number, number[]>();
  readonly #musts = new Map<number, number>();

  add(skill: number, share: (level: number) => number): void {
    const sums = this.#shares.get(skill) ?? levels(() => 0);
    this.#shares.set(
      skill,
      sums.map((sum, i) => sum + share(i + 1)),
    );
  }

  addMust(skill: number, required: number): void {
    this.#musts.set(skill, required);
  }

  /** One visit for each run of levels that add the same; none for those that add nothing. */
  visits(): Visit[] {
    const skills = new Set([...this.#shares.keys(), ...this.#musts.keys()]);
    return [...skills].flatMap((skill) => {
      const shares = this.#shares.get(skill) ?? [];
      const must = this.#musts.get(skill) ?? LEVELS + 1;
      const adds = levels(
        (level) => Math.ceil((shares[level - 1] ?? 0) * STEPS) + (level >= must ? MUST : 0),
      );
      return runsOf(skill, adds);
    });
  }
}

function runsOf(skill: number, adds: readonly number[]): Visit[] {
  const visits: Visit[] = [];
  adds.forEach((add, i) => {
    const last = visits[visits.length - 1];
    if (add === 0) return;
    if (last?.add === add && last.to === i) visits[visits.length - 1] = { ...last, to: i + 1 };
    else visits.push({ skill, from: i + 1, to: i + 1, add });
  });
  return visits;
}

function levels(cover: (level: number) => number): number[] {
  return Array.from({ length: LEVELS }, (_, i) => cover(i + 1));
}
