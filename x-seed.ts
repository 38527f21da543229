import postgres from "postgres";
import { seedDemo } from "./supabase/demo";
const sql = postgres(process.argv[2]!, { max: 1, onnotice() {} });
const t = Date.now();
try { await seedDemo(sql, { today: "2026-11-24" }); } catch (e) { console.error(e); }
console.info("ms", Date.now() - t);
await sql.end();
