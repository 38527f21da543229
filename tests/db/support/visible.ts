import type { TestDatabase } from "../harness";
import { become, refusalOf } from "./actors";
import { CALLERS, type Caller, namesOf, type Town } from "./town";

/** The rows of a table that a caller sees, named by the town's names, or the refusal's code. */
export async function visibleRows(
  db: TestDatabase,
  town: Town,
  caller: Caller,
  table: string,
  label: string,
): Promise<string[] | string> {
  const names = namesOf(town);
  try {
    const rows = await db.owner.begin(async (tx) => {
      await become(tx, CALLERS[caller](town));
      return tx.unsafe<Record<string, unknown>[]>(`select ${label} from ${table}`);
    });
    const labels = rows.map((row) =>
      Object.values(row)
        .map((value) => names.get(String(value)) ?? String(value))
        .join(" "),
    );
    return counted(labels);
  } catch (error) {
    return refusalOf(error);
  }
}

function counted(labels: string[]): string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => (count > 1 ? `${label} ×${count}` : label)).sort();
}
