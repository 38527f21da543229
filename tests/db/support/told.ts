import type { TestDatabase } from "../harness";

/** What people are told while something happens, as `name kind`, sorted. */
export async function toldBy(
  db: TestDatabase,
  names: Record<string, { id: string }>,
  happen: () => Promise<unknown>,
): Promise<string[]> {
  await db.owner`update public.notifications set read_at = now() where read_at is null`;
  const [before] = await db.owner<{ last: number }[]>`
    select coalesce(max(id), 0)::int as last from public.notifications`;
  await happen();
  const rows = await db.owner<{ account_id: string; kind: string }[]>`
    select account_id, kind from public.notifications where id > ${before?.last ?? 0}`;
  const nameOf = new Map(Object.entries(names).map(([name, { id }]) => [id, name]));
  return rows.map(({ account_id, kind }) => `${nameOf.get(account_id)} ${kind}`).sort();
}
