import postgres from "postgres";
import { japanDay } from "~/i18n/instant";
import { seedDemo } from "../../../supabase/demo";
import { freshDatabase, type TestDatabase } from "../harness";

/** On a busy machine. */
export const SEEDING_MS = 180_000;

export const today = japanDay(new Date());

export interface Demo {
  db: TestDatabase;
  /** What the seeding took. */
  milliseconds: number;
  /** One value of one row. */
  value<T>(query: string): Promise<T>;
  /** Numbers by what they are of: rows of two columns. */
  counts(query: string): Promise<Record<string, number>>;
}

/** A database of its own with the demonstration in it. */
export async function seededDatabase(): Promise<Demo> {
  const db = await freshDatabase();
  const sql = postgres(db.url, { max: 1, onnotice() {} });
  const start = performance.now();
  await seedDemo(sql, { today });
  const milliseconds = performance.now() - start;
  await sql.end();
  return {
    db,
    milliseconds,
    async value<T>(query: string) {
      const [row] = await db.owner.unsafe(query).values();
      return row?.[0] as T;
    },
    async counts(query) {
      const rows = await db.owner.unsafe(query).values();
      return Object.fromEntries(rows.map(([key, count]) => [key, Number(count)]));
    },
  };
}
