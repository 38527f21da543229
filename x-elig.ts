import postgres from "postgres";
import { Stage } from "./supabase/demo/stage";
import { Engine } from "./supabase/demo/engine";
const sql = postgres(process.argv[2]!, { max: 1, onnotice() {} });
await sql.begin(async (tx) => {
  const stage = await Stage.open(tx);
  const ids = (await tx`select account_id from talent_profiles`).map(r=>r.account_id);
  const e = await Engine.open(stage, ids);
  for (const o of await tx`select o.id, r.title from openings o join opening_revisions r on r.opening_id=o.id and r.revision=o.live_revision where o.status='published' order by published_at`) {
    const r = await e.rank(o.id, "2026-11-24", () => true);
    const el = r.filter(x=>x.eligible);
    const g: Record<string,number> = {}; for (const x of r) for (const f of x.failedGates) g[f]=(g[f]??0)+1;
    const near = r.filter(x=>!x.eligible && !x.failedGates.includes("must_skills")).length;
    console.info(el.length, el.filter(x=>x.score>50).length, el.slice(0,3).map(x=>Math.round(x.score)).join("/"), "skilled-but-gated", near, o.title.slice(0,20), JSON.stringify(g));
  }
  await stage.close();
});
await sql.end();
