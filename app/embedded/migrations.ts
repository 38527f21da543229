import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sql, TransactionSql } from "postgres";

/** A migration or seed that PostgreSQL refused, with the place in the file. */
export class SqlFileError extends Error {
  constructor(file: string, text: string, cause: unknown) {
    const { message, position, detail, where } = cause as Record<string, string | undefined>;
    const line = position ? `:${text.slice(0, Number(position)).split("\n").length}` : "";
    super([`${file}${line}: ${message}`, detail, where].filter(Boolean).join("\n  "), { cause });
    this.name = "SqlFileError";
  }
}

/**
 * Applies the files of `folder` that are not applied yet, in order, each in a transaction of its
 * own, and records them where the Supabase CLI does.
 *
 * @returns the versions that were applied now, and applied files whose text has changed since.
 */
export async function applyMigrations(
  sql: Sql,
  folder: string,
): Promise<{ applied: string[]; edited: string[] }> {
  await sql`create schema if not exists supabase_migrations`;
  await sql`create table if not exists supabase_migrations.schema_migrations
    (version text not null primary key, statements text[], name text)`;
  const rows = await sql<{ version: string; statements: string[] | null }[]>`
    select version, statements from supabase_migrations.schema_migrations`;
  const known = new Map(rows.map((row) => [row.version, row.statements?.join("")]));
  const applied: string[] = [];
  const edited: string[] = [];
  for (const { file, version, name } of await migrationFiles(folder)) {
    const text = await readFile(join(folder, file), "utf8");
    if (known.has(version)) {
      if (known.get(version) !== text) edited.push(file);
      continue;
    }
    await sql.begin(async (tx) => {
      await runFile(tx, file, text);
      await tx`insert into supabase_migrations.schema_migrations (version, name, statements)
        values (${version}, ${name}, ${[text]})`;
    });
    applied.push(version);
  }
  return { applied, edited };
}

/** Runs the seed when its text is new or has changed. It must be safe to run over itself. */
export async function applySeed(sql: Sql, path: string): Promise<boolean> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return false;
  await sql`create table if not exists supabase_migrations.seed_files
    (path text not null primary key, hash text not null)`;
  const hash = createHash("sha256").update(text).digest("hex");
  const name = "supabase/seed.sql";
  const [seen] = await sql`select from supabase_migrations.seed_files
    where path = ${name} and hash = ${hash}`;
  if (seen) return false;
  await sql.begin(async (tx) => {
    await runFile(tx, name, text);
    await tx`insert into supabase_migrations.seed_files (path, hash) values (${name}, ${hash})
      on conflict (path) do update set hash = excluded.hash`;
  });
  return true;
}

/** Many statements in one simple query: a file may hold whatever psql would take. */
async function runFile(tx: TransactionSql, file: string, text: string): Promise<void> {
  try {
    await tx.unsafe(text).simple();
  } catch (error) {
    throw new SqlFileError(file, text, error);
  }
}

async function migrationFiles(folder: string) {
  const files = await readdir(folder).catch(() => []);
  return files.sort().flatMap((file) => {
    const [, version, name] = /^(\d{14})_(.+)\.sql$/.exec(file) ?? [];
    return version && name ? [{ file, version, name }] : [];
  });
}
