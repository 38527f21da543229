import type { Sql, TransactionSql } from "postgres";

/** Runs in a transaction, or in a savepoint of one, and takes everything back. */
export async function undone(
  sql: Sql | TransactionSql,
  run: (tx: TransactionSql) => Promise<void>,
): Promise<void> {
  const keep = new Error("taken back");
  const attempt = async (tx: TransactionSql) => {
    await run(tx);
    throw keep;
  };
  const done = "savepoint" in sql ? sql.savepoint(attempt) : sql.begin(attempt);
  await done.catch((error: unknown) => {
    if (error !== keep) throw error;
  });
}
