import type { PrefectureAdjacency } from "./adjacency";
import type { SkillRelations } from "./relations";
import type { Day, ExclusionReason } from "./types";

/** What the engine must know besides the two sides. It has no clock and no tables of its own. */
export interface MatchContext {
  /** The day in Japan for which openings count as open. */
  readonly asOf: Day;
  readonly relations: SkillRelations;
  readonly adjacency: PrefectureAdjacency;
  /** Pairs that must not meet, by `pairKey`. */
  readonly excluded: ReadonlyMap<string, ExclusionReason>;
}

/**
 * The key of a pair in `MatchContext.excluded`. Ids are opaque and may hold any character, so the
 * length of the first keeps two different pairs from sharing a key.
 */
export function pairKey(talentId: string, openingId: string): string {
  return `${talentId.length}:${talentId}:${openingId}`;
}
