import postgres from "postgres";
import { seedDemo } from "./supabase/demo";
import { Stage } from "./supabase/demo/stage";
const acc: Record<string,[number,number]> = {};
for (const m of ["settle","call"] as const) {
  const o = (Stage.prototype as any)[m];
  (Stage.prototype as any)[m] = async function(...a: any[]) { const k = m==="call"? a[1] : m; const t=performance.now(); try { return await o.apply(this,a);} finally { const e=(acc[k]??=[0,0]); e[0]+=performance.now()-t; e[1]++; } };
}
const sql = postgres(process.argv[2]!, { max: 1, onnotice() {} });
const t = Date.now();
try { await seedDemo(sql, { today: "2026-11-24" }); } catch (e) { console.error(e); }
console.info("ms", Date.now() - t); console.table(acc);
await sql.end();
