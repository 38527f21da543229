import { MatchingInputError } from "./door/error";
import { LIMITS } from "./door/limits";
import {
  all,
  fail,
  integerBetween,
  list,
  numberBetween,
  positive,
  record,
  text,
} from "./door/shape";
import type { SkillId } from "./types";

export interface SkillPair {
  readonly a: SkillId;
  readonly b: SkillId;
  /** Above 0, at most 1; the same in both directions. */
  readonly similarity: number;
}

const NONE: ReadonlyMap<SkillId, number> = new Map();

/** Which skills are related, and how much: a versioned table, never computed from ids. */
export class SkillRelations {
  readonly version: string;
  readonly #neighbours = new Map<SkillId, Map<SkillId, number>>();

  /** @internal Use `createRelations`, which checks the pairs. */
  constructor(version: string, pairs: readonly SkillPair[]) {
    this.version = version;
    for (const { a, b, similarity } of pairs) {
      this.#put(a, b, similarity);
      this.#put(b, a, similarity);
    }
  }

  /** Similarity (0–1] by related skill; empty for a skill without relations. */
  neighbours(id: SkillId): ReadonlyMap<SkillId, number> {
    return this.#neighbours.get(id) ?? NONE;
  }

  #put(from: SkillId, to: SkillId, similarity: number) {
    const row = this.#neighbours.get(from) ?? new Map<SkillId, number>();
    this.#neighbours.set(from, row.set(to, similarity));
  }
}

const skillId = integerBetween(0, LIMITS.skillId);
const checkPairs = list(
  all(record({ a: skillId, b: skillId, similarity: all(positive, numberBetween(0, 1)) }), (pair) =>
    (pair as SkillPair).a === (pair as SkillPair).b ? fail("duplicate", ".b") : null,
  ),
  LIMITS.relations,
  ({ a, b }: SkillPair) => `${Math.min(a, b)}:${Math.max(a, b)}`,
);

/**
 * @param version stored with every explanation; 1 to 64 characters.
 * @param pairs each unordered pair once.
 * @throws {MatchingInputError} `version`, or e.g. `pairs[3].similarity`.
 */
export function createRelations(version: string, pairs: readonly SkillPair[]): SkillRelations {
  const failure = text(LIMITS.codeLength)(version);
  if (failure) throw new MatchingInputError("version", failure.problem);
  const bad = checkPairs(pairs);
  if (bad) throw new MatchingInputError(`pairs${bad.path}`, bad.problem);
  return new SkillRelations(version, pairs);
}
