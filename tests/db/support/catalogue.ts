import type { Sql } from "postgres";

/** Everything that a data API could reach: what the catalogue says of `public` and `private`. */

const ROLES = ["anon", "authenticated", "service_role", "public"];
/** One letter per privilege, as psql shows them. */
const ALL_OF_A_TABLE = "adDmrtwx";

export type Grants = Record<string, string>;

/** Grants on tables and views per role: letters of psql, columns as `w(locale)`, or `all`. */
export async function tableGrants(sql: Sql): Promise<Record<string, Grants>> {
  const rows = await sql<{ name: string; role: string; letters: string; columns: string | null }[]>`
    with grants as (
      select c.oid, acl.grantee, acl.privilege_type, null::name as column_name
      from pg_class c, aclexplode(c.relacl) as acl
      union all
      select a.attrelid, acl.grantee, acl.privilege_type, a.attname
      from pg_attribute a, aclexplode(a.attacl) as acl
    )
    select ${nameOf(sql)} as name, coalesce(r.rolname, 'public') as role,
      string_agg(g.privilege_type, ',' order by g.privilege_type) filter (where g.column_name is null) as letters,
      string_agg(g.privilege_type || '(' || g.column_name || ')', ',' order by 1) filter (where g.column_name is not null) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join grants g on g.oid = c.oid and (g.grantee <> c.relowner)
    left join pg_roles r on r.oid = g.grantee
    where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    group by 1, g.oid, 2 order by 1, 2`;
  const grants: Record<string, Grants> = {};
  for (const { name, role, letters, columns } of rows) {
    grants[name] ??= {};
    if (letters || columns) {
      grants[name][role] = [abbreviate(letters ?? ""), columns?.toLowerCase()]
        .filter(Boolean)
        .join(", ");
    }
  }
  return grants;
}

function abbreviate(privileges: string): string {
  const list = privileges.split(",").filter(Boolean);
  return list.length >= ALL_OF_A_TABLE.length - 1 ? "all" : list.join(", ").toLowerCase();
}

const nameOf = (sql: Sql) =>
  sql`case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname`;

/** Policies per table, as `select anon`; and whether row-level security is on. */
export async function tableSecurity(sql: Sql) {
  return sql<{ name: string; secured: boolean; policies: string[] }[]>`
    select ${nameOf(sql)} as name, c.relrowsecurity as secured,
      coalesce((
        select array_agg(lower(p.cmd) || ' ' || role order by p.cmd, role)
        from pg_policies p, unnest(p.roles) as role
        where p.schemaname = n.nspname and p.tablename = c.relname
      ), '{}') as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'private') and c.relkind in ('r', 'p')
    order by 1`;
}

export interface FunctionFacts {
  name: string;
  definer: boolean;
  settings: string[];
  execute: string[];
}

/** Functions by signature, and which roles of the data API may execute them. */
export async function functions(sql: Sql): Promise<FunctionFacts[]> {
  return sql<FunctionFacts[]>`
    select case n.nspname when 'public' then '' else n.nspname || '.' end || p.proname
        || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,
      p.prosecdef as definer, coalesce(p.proconfig, '{}') as settings,
      array(
        select role from unnest(${ROLES}::text[]) as role
        where exists (
          select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as acl
          where acl.privilege_type = 'EXECUTE'
            and acl.grantee = case role when 'public' then 0 else (select oid from pg_roles where rolname = role) end
        )
      ) as execute
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'private')
    order by n.nspname desc, p.proname, 1`;
}
