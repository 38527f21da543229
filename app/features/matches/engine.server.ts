import { type EngineTables, type TablesOn, tablesOf } from "~/engine/tables";
import { loadRelationsAndNeighbours } from "~/features/reference/queries.server";
import { japanDay } from "~/i18n/instant";
import type { Backend } from "~/lib/backend";

export { contextForOpening, contextForTalent, type Exclusions } from "~/engine/tables";

const built = new WeakMap<object, EngineTables>();

/** As they are today; put together once for each load of the reference data. */
export async function loadEngineTables(backend: Backend): Promise<TablesOn> {
  const reference = await loadRelationsAndNeighbours({ backend });
  const known = built.get(reference);
  const { relations, neighbours } = reference;
  const tables = known ?? tablesOf(relations.version, relations.pairs, neighbours);
  built.set(reference, tables);
  return { ...tables, asOf: japanDay(new Date()) };
}
