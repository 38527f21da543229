import type { TransactionSql } from "postgres";

/** Who acts: the id of an account, or the server itself. */
export type Actor = string | "service_role";

type Argument = string | number | boolean | null | string[] | object;
type Arguments = Readonly<Record<string, Argument>>;

/**
 * Calls the product's own functions as the people of the demonstration, in one transaction, so that
 * nothing can be in the demo that the rules forbid.
 */
export class Stage {
  readonly tx: TransactionSql;

  private constructor(tx: TransactionSql) {
    this.tx = tx;
  }

  static async open(tx: TransactionSql): Promise<Stage> {
    const columns = await tx<{ table: string; columns: string[] }[]>`
      select c.table_name as table, array_agg(c.column_name::text order by c.column_name) as columns
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and c.data_type = 'timestamp with time zone'
      group by c.table_name`;
    const updates = columns.flatMap(({ table, columns }) =>
      columns.map((column) => `update public.${table} set ${column} = at where ${column} = now();`),
    );
    await tx.unsafe(`create or replace function pg_temp.settle(at timestamptz) returns void
      language plpgsql as $$ begin ${updates.join("\n")} end; $$`);
    return new Stage(tx);
  }

  /**
   * Moves everything that was written just now to the moment at which it is said to have happened.
   * `now()` stands still inside a transaction, so what bears it has not been settled yet.
   */
  async settle(at: Date): Promise<void> {
    await this.tx`select pg_temp.settle(${at})`;
  }

  async close(): Promise<void> {
    await this.tx`drop function pg_temp.settle(timestamptz)`;
  }

  /** Calls a function of the data API as somebody. Objects are sent as jsonb, lists of texts as arrays. */
  async call<T>(actor: Actor, name: string, args: Arguments): Promise<T> {
    const [result] = await this.calls(actor, [[name, args]]);
    return result as T;
  }

  /** Calls several functions in their order. They are sent together: one round trip for all. */
  async calls(actor: Actor, calls: readonly (readonly [string, Arguments])[]): Promise<unknown[]> {
    const { tx } = this;
    const role = actor === "service_role" ? actor : "authenticated";
    const claims = JSON.stringify(role === actor ? { role } : { sub: actor, role });
    // A query is sent when it is awaited, so one flat list keeps the order.
    const [, ...results] = await Promise.all([
      tx`select set_config('request.jwt.claims', ${claims}, true), set_config('role', ${role}, true)`,
      ...calls.map(([name, args]) => this.#send(name, args)),
      tx`select set_config('role', 'none', true), set_config('request.jwt.claims', '', true)`,
    ]);
    return results.slice(0, calls.length).map(([row]) => (row as { result: unknown }).result);
  }

  #send(name: string, args: Arguments) {
    const names = Object.keys(args);
    const list = names.map((key, i) => `${key} => $${i + 1}`).join(", ");
    const values = names.map((key) => toParameter(this.tx, args[key] ?? null));
    const query = `select public.${name}(${list}) as result`;
    return this.tx.unsafe<{ result: unknown }[]>(query, values, { prepare: true });
  }
}

function toParameter(tx: TransactionSql, value: Argument) {
  if (value === null || typeof value !== "object") return value;
  const isTextList = Array.isArray(value) && value.length > 0 && typeof value[0] === "string";
  return isTextList ? (value as string[]) : tx.json(value as never);
}
