import { MatchingInputError } from "./door/error";
import { LIMITS } from "./door/limits";
import { list, prefecture } from "./door/shape";
import type { PrefectureCode } from "./types";

/** Which prefectures touch by land. The table is data of the caller's. */
export class PrefectureAdjacency {
  readonly #neighbours: ReadonlyMap<PrefectureCode, ReadonlySet<PrefectureCode>>;

  /** @internal Use `createAdjacency`, which checks the table. */
  constructor(neighbours: ReadonlyMap<PrefectureCode, ReadonlySet<PrefectureCode>>) {
    this.#neighbours = neighbours;
  }

  touches(a: PrefectureCode, b: PrefectureCode): boolean {
    return this.#neighbours.get(a)?.has(b) ?? false;
  }
}

const checkNeighbours = list(prefecture, LIMITS.prefectures);

/**
 * @param table for each prefecture code the codes of its neighbours by land, in both directions;
 *   a prefecture without neighbours may be left out.
 * @throws {MatchingInputError} e.g. `adjacency.16[0]`; a neighbour that does not answer is
 *   `not_symmetric`, because distance must not depend on who asks.
 */
export function createAdjacency(
  table: Readonly<Record<PrefectureCode, readonly PrefectureCode[]>>,
): PrefectureAdjacency {
  const neighbours = new Map<PrefectureCode, ReadonlySet<PrefectureCode>>();
  for (const [code, list] of Object.entries(table)) {
    const failure = prefecture(code) ?? checkNeighbours(list);
    if (failure) throw new MatchingInputError(`adjacency.${code}${failure.path}`, failure.problem);
    neighbours.set(code, new Set(list));
  }
  for (const [code, set] of neighbours) {
    for (const other of set) {
      if (other === code) throw new MatchingInputError(`adjacency.${code}`, "duplicate");
      if (!neighbours.get(other)?.has(code)) {
        throw new MatchingInputError(`adjacency.${code}`, "not_symmetric");
      }
    }
  }
  return new PrefectureAdjacency(neighbours);
}
