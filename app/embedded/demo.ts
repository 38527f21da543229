import postgres from "postgres";
import { japanDay } from "~/i18n/instant";
import { log } from "~/lib/log.server";

/**
 * Fills a database that nobody has used yet with the demo's firms and people. One transaction: a
 * killed start leaves nothing, and the next one begins again.
 */
export async function writeDemoData(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice() {} });
  try {
    const [row] = await sql<{ used: boolean }[]>`select exists (select from auth.users) as used`;
    if (row?.used) return;
    // Loaded when needed: most starts are not the first.
    const { seedDemo } = await import("../../supabase/demo/index");
    await seedDemo(sql, { today: japanDay(new Date()) });
    log("info", "demo_data_written");
  } finally {
    await sql.end();
  }
}
