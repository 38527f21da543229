import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { freshDatabase } from "./harness";
import { become, callIn, refusalOf } from "./support/actors";
import { changedTables, digester } from "./support/digest";
import { CALLER_NAMES, CALLERS, makeTown } from "./support/town";
import { CALLS } from "./support/town-calls";
import { undone } from "./support/undone";

const db = await freshDatabase();
const town = await makeTown(db);
it("x", async () => {
  const take = await digester(db.owner);
  const before = await take();
  const out: Record<string, Record<string, unknown>> = {};
  for (const [name, args] of Object.entries(CALLS)) for (const caller of CALLER_NAMES) {
    let seen = "";
    await undone(db.owner, async (tx) => {
      await become(tx, CALLERS[caller](town));
      const a = await callIn(tx, name, args(town));
      await tx`reset role`;
      seen = ["ok", ...changedTables(before, await take(tx)).map((t) => `~${t}`)].join(" ");
      (out[`ANS ${name}`] ??= {})[caller] = a;
    }).catch((e) => { seen = refusalOf(e); });
    (out[name] ??= {})[caller] = seen;
  }
  writeFileSync("/tmp/dbw-calls.json", JSON.stringify(out, null, 1));
});
