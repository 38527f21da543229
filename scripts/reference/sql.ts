/** Writes rows as SQL that can run over itself: what is equal already is left untouched. */

export type Value = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, Value>>;

export interface Upsert {
  /** Table of schema `public`. */
  table: string;
  key: readonly string[];
  /** Every row names the same columns in the same order. */
  rows: readonly Row[];
  /** Columns that an existing row keeps as they are, because people have relied on them. */
  frozen?: readonly string[];
  /** Administrators edit the table: a row that they have touched (`edited_at`) is theirs. */
  editable?: boolean;
  /** A query about the new row `v`; where it finds anything, the row is not written. Keys only. */
  unless?: string;
}

const ROWS_PER_STATEMENT = 500;

/** One statement per 500 rows: `insert … on conflict (key) do update` of what differs. */
export function upsert({ table, key, rows, frozen = [], editable, unless }: Upsert): string {
  const columns = Object.keys(rows[0] ?? {});
  const updated = columns.filter((column) => !key.includes(column) && !frozen.includes(column));
  const statements: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const values = rows.slice(from, from + ROWS_PER_STATEMENT).map((row) => tuple(row, columns));
    const list = columns.map(identifier).join(", ");
    const source = `values\n${values.join(",\n")}`;
    statements.push(
      `insert into public.${identifier(table)} as t (${list}) ` +
        (unless
          ? `select v.* from (${source}\n) as v (${list}) where not exists (${unless})`
          : source) +
        `\non conflict (${key.map(identifier).join(", ")}) ${onConflict(updated, editable)};\n`,
    );
  }
  return statements.join("\n");
}

function onConflict(columns: readonly string[], editable = false): string {
  if (columns.length === 0) return "do nothing";
  const set = columns.map((column) => `${identifier(column)} = excluded.${column}`).join(", ");
  const old = columns.map((column) => `t.${column}`).join(", ");
  const next = columns.map((column) => `excluded.${column}`).join(", ");
  const theirs = editable ? "t.edited_at is null and " : "";
  return `do update set ${set}\nwhere ${theirs}(${old}) is distinct from (${next})`;
}

function tuple(row: Row, columns: readonly string[]): string {
  if (Object.keys(row).join() !== columns.join()) {
    throw new Error(`Row names other columns: ${JSON.stringify(row)}`);
  }
  return `(${columns.map((column) => literal(row[column])).join(", ")})`;
}

interface InForce {
  table: string;
  version: string;
  /** Earlier versions of this project, which step aside. One that the operator made stays. */
  supersedes: readonly string[];
}

/** Puts a version in force unless the operator has a version of its own in force. */
export function putInForce({ table, version, supersedes }: InForce): string {
  const name = `public.${identifier(table)}`;
  const earlier = supersedes.map(literal).join(", ");
  return [
    ...(earlier
      ? [`update ${name} set in_force = false where in_force and version in (${earlier});`]
      : []),
    `update ${name} set in_force = true where version = ${literal(version)}`,
    `and not exists (select from ${name} where in_force);\n`,
  ].join("\n");
}

/** An SQL literal. Text is quoted for `standard_conforming_strings`, where only `'` is special. */
export function literal(value: Value): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`Not a number for SQL: ${value}`);
    return String(value);
  }
  if (value.includes("\0")) throw new Error("Text for SQL holds a NUL");
  return `'${value.replaceAll("'", "''")}'`;
}

function identifier(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`Not a plain identifier: ${name}`);
  return name;
}
