import { loadRelationsAndNeighbours } from "~/features/reference/queries.server";
import { japanDay } from "~/i18n/instant";
import type { Backend } from "~/lib/backend";
import {
  createAdjacency,
  createRelations,
  type ExclusionReason,
  type MatchContext,
  type PrefectureAdjacency,
  pairKey,
  type SkillRelations,
} from "~/matching";

/** What the engine needs besides the two sides, apart from the pairs that must not meet. */
export interface EngineTables {
  relations: SkillRelations;
  adjacency: PrefectureAdjacency;
}

const built = new WeakMap<object, EngineTables>();

/** Relations and neighbours in the engine's own form, built once for each load of the reference data. */
export async function loadEngineTables(backend: Backend): Promise<EngineTables> {
  const reference = await loadRelationsAndNeighbours({ backend });
  const known = built.get(reference);
  if (known) return known;
  const tables = {
    relations: createRelations(reference.relations.version, reference.relations.pairs),
    adjacency: createAdjacency(reference.neighbours),
  };
  built.set(reference, tables);
  return tables;
}

/** Reasons by the id of the other side, as `pool_exclusions` and `my_exclusions` answer them. */
export type Exclusions = Readonly<Record<string, ExclusionReason>>;

/** The context for one opening and its pool. */
export function contextForOpening(
  tables: EngineTables,
  openingId: string,
  excluded: Exclusions,
): MatchContext {
  return context(tables, excluded, (talentId) => pairKey(talentId, openingId));
}

/** The context for one talent and the openings. */
export function contextForTalent(
  tables: EngineTables,
  talentId: string,
  excluded: Exclusions,
): MatchContext {
  return context(tables, excluded, (openingId) => pairKey(talentId, openingId));
}

function context(
  tables: EngineTables,
  excluded: Exclusions,
  key: (otherId: string) => string,
): MatchContext {
  return {
    ...tables,
    asOf: japanDay(new Date()),
    excluded: new Map(Object.entries(excluded).map(([id, reason]) => [key(id), reason])),
  };
}
