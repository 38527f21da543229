import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import postgres, { type TransactionSql } from "postgres";
import { getAuthSchemaSql } from "./lite";
import { applyMigrations, applySeed } from "./migrations";

// From two folders below the project's: where this file is, and where the build puts it.
const SQL = new URL("../../app/embedded/", import.meta.url);
const PROJECT = new URL("../../supabase/", import.meta.url);
const MIGRATIONS = fileURLToPath(new URL("migrations/", PROJECT));
const SEED = fileURLToPath(new URL("seed.sql", PROJECT));

/** Any number, the same in every process: two that prepare one database take turns. */
const PREPARE_LOCK = 0x6d757375;

export interface Prepared {
  /** Versions of the migrations that were applied now. */
  applied: string[];
  /** Files whose text has changed since they were applied here. */
  edited: string[];
  /** Whether the reference data was written now. */
  seeded: boolean;
}

/**
 * Brings a database to the state of this release: what hosted Supabase gives a new project, the
 * tables of Supabase Auth, the migrations, the reference data. Safe to repeat and to kill.
 */
export async function prepareDatabase(url: string): Promise<Prepared> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    await sql`select pg_advisory_lock(${PREPARE_LOCK})`;
    await sql.begin(async (tx) => {
      await tx.unsafe(await sqlFile("hosted.sql")).simple();
      await tx.unsafe(getAuthSchemaSql()).simple();
      await tx.unsafe(await sqlFile("hosted-auth.sql")).simple();
      if (!(await hasHistory(tx))) await tx.unsafe(await sqlFile("hosted-defaults.sql")).simple();
    });
    const migrations = await applyMigrations(sql, MIGRATIONS);
    return { ...migrations, seeded: await applySeed(sql, SEED) };
  } finally {
    await sql.end();
  }
}

async function hasHistory(sql: TransactionSql): Promise<boolean> {
  const [row] = await sql<{ exists: boolean }[]>`
    select to_regclass('supabase_migrations.schema_migrations') is not null as exists`;
  return row?.exists ?? false;
}

function sqlFile(name: string): Promise<string> {
  return readFile(new URL(name, SQL), "utf8");
}
