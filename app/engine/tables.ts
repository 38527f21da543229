import {
  createAdjacency,
  createRelations,
  type Day,
  type ExclusionReason,
  type MatchContext,
  type PrefectureAdjacency,
  pairKey,
  type SkillPair,
  type SkillRelations,
} from "~/matching";

/** What the engine needs besides the two sides, apart from the pairs that must not meet. */
export interface EngineTables {
  readonly relations: SkillRelations;
  readonly adjacency: PrefectureAdjacency;
}

/** Relations and neighbours in the engine's own form. */
export function tablesOf(
  version: string,
  pairs: readonly SkillPair[],
  neighbours: Readonly<Record<string, readonly string[]>>,
): EngineTables {
  return {
    relations: createRelations(version, pairs),
    adjacency: createAdjacency(neighbours),
  };
}

/** Reasons by the id of the other side, as `pool_exclusions` and `my_exclusions` answer them. */
export type Exclusions = Readonly<Record<string, ExclusionReason>>;

/** The tables on a day. */
export interface TablesOn extends EngineTables {
  readonly asOf: Day;
}

/** The context for one opening and its pool. */
export function contextForOpening(
  tables: TablesOn,
  openingId: string,
  excluded: Exclusions,
): MatchContext {
  return context(tables, excluded, (talentId) => pairKey(talentId, openingId));
}

/** The context for one talent and the openings. */
export function contextForTalent(
  tables: TablesOn,
  talentId: string,
  excluded: Exclusions,
): MatchContext {
  return context(tables, excluded, (openingId) => pairKey(talentId, openingId));
}

function context(
  { relations, adjacency, asOf }: TablesOn,
  excluded: Exclusions,
  key: (otherId: string) => string,
): MatchContext {
  const pairs = Object.entries(excluded).map(([id, reason]) => [key(id), reason] as const);
  return { relations, adjacency, asOf, excluded: new Map(pairs) };
}
