import type { Sql, TransactionSql } from "postgres";

/** A hash of the rows of every table, by name. Two that are equal prove that nothing was written. */
export type Digest = Record<string, string>;

/** Tables that only the seed writes; hashed on demand, for some are large. */
const REFERENCE = [
  "regions",
  "prefectures",
  "prefecture_neighbours",
  "municipalities",
  "industries",
  "themes",
  "skill_standards",
  "skill_groups",
  "skills",
  "tool_items",
  "skill_relation_sets",
  "skill_relations",
  "reason_codes",
];

/** What changed, for the scoring engine: it tells nothing that the changed tables do not. */
const LOG = "private.engine_log";

/** Takes digests of every table of the schemas public and private, and of the auth users. */
export async function digester(sql: Sql | TransactionSql, { reference = false } = {}) {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and format('%I.%I', n.nspname, c.relname) <> ${LOG}
      and (n.nspname in ('public', 'private') or (n.nspname = 'auth' and c.relname = 'users'))
      and (${reference} or not (n.nspname = 'public' and c.relname = any (${REFERENCE})))
    order by 1`;
  const query = tables
    .map(
      ({ name }) => `select '${name.replace("public.", "")}' as name, count(*) || ' ' ||
        coalesce(md5(string_agg(md5(row_text), '' order by row_text)), '') as hash
        from (select r::text as row_text from ${name} as r) as rows`,
    )
    .join(" union all ");
  return async (connection: Sql | TransactionSql = sql): Promise<Digest> => {
    const rows = await connection.unsafe<{ name: string; hash: string }[]>(query, [], {
      prepare: true,
    });
    return Object.fromEntries(rows.map((row) => [row.name, row.hash]));
  };
}

/** The tables whose rows differ. */
export function changedTables(before: Digest, after: Digest): string[] {
  // Sorted: PostgreSQL may answer the parts of the union in any order.
  return Object.keys(after)
    .filter((name) => before[name] !== after[name])
    .sort();
}
