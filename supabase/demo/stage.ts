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
  /** How many rows had been written to each table when it was last settled, by its id. */
  #written = "{}";

  private constructor(tx: TransactionSql) {
    this.tx = tx;
  }

  static async open(tx: TransactionSql): Promise<Stage> {
    const tables = await tx<WrittenTable[]>`
      select attrelid::text as id, attrelid::regclass::text as name,
        array_agg(quote_ident(attname) order by attnum) as columns
      from pg_attribute join pg_class c on c.oid = attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and attnum > 0 and not attisdropped and atttypid = 'timestamptz'::regtype
      group by attrelid`;
    await tx.unsafe(settleFunction(tables));
    return new Stage(tx);
  }

  /**
   * Moves everything that was written just now to the moment at which it is said to have happened.
   * `now()` stands still inside a transaction, so what bears it has not been settled yet.
   */
  async settle(at: Date): Promise<void> {
    const [row] = await this.tx<{ written: string }[]>`
      select pg_temp.settle(${at}, ${this.#written}::text::jsonb)::text as written`;
    this.#written = row?.written ?? "{}";
  }

  async close(): Promise<void> {
    await this.tx`drop function pg_temp.settle(timestamptz, jsonb)`;
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

interface WrittenTable {
  id: string;
  name: string;
  columns: string[];
}

/** Looks only into tables to which this transaction has written since the last time. */
function settleFunction(tables: readonly WrittenTable[]): string {
  const blocks = tables.map(({ id, name, columns }) => {
    const written = `pg_stat_get_xact_tuples_inserted(${id}) + pg_stat_get_xact_tuples_updated(${id})`;
    const moved = columns.map(
      (column) => `${column} = case ${column} when now() then at else ${column} end`,
    );
    const bearsNow = columns.map((column) => `${column} = now()`).join(" or ");
    return `if ${written} <> coalesce((before ->> '${id}')::bigint, 0) then
      update ${name} set ${moved.join(", ")} where ${bearsNow};
      before := before || jsonb_build_object('${id}', ${written});
    end if;`;
  });
  return `create or replace function pg_temp.settle(at timestamptz, before jsonb) returns jsonb
    language plpgsql as $$ begin ${blocks.join("\n    ")} return before; end; $$`;
}
