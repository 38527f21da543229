/**
 * `npm run bench:live -- --profiles N`: the engine on live data over an embedded Supabase. How long a
 * load takes, what a refresh costs, and how long the web server's thread is ever held up.
 */
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import postgres, { type Sql } from "postgres";
import { createKeys } from "~/embedded/keys";
import { createLiteBackend } from "~/embedded/lite-backend";
import { type RunningEngine, startEngine } from "~/engine/start";
import { withScratchDatabase } from "../../scripts/scratch-database";
import { type Seeded, seed } from "./live/seed";
import { quantile, tell, times } from "./timing";

const OPENINGS = 100;
const CONCURRENT = 50;
/** Of openings that anybody fits, too: the longest lists that there are. */
const PAGES = 10;
const NOTHING = {
  prefecture: null,
  onsite: null,
  engagement: null,
  evidence: null,
  confirmed: null,
  score: null,
  skill: null,
  sort: "score",
} as const;

const { values } = parseArgs({ options: { profiles: { type: "string", default: "100000" } } });
const profiles = Number(values.profiles);
if (!Number.isInteger(profiles) || profiles < 100 || profiles > 3_000_000) {
  throw new Error("--profiles: a whole number from 100 to 3000000");
}

await withScratchDatabase(async (url) => {
  const sql = postgres(url, { max: 2, onnotice() {} });
  const lite = createLiteBackend({
    databaseUrl: url,
    siteUrl: "http://bench.test",
    keys: createKeys(),
  });
  const engine = startEngine(lite.backend);
  try {
    tell(`writing ${profiles} profiles and ${OPENINGS} openings`);
    const seeded = await seed(sql, profiles, OPENINGS);
    // The embedded Supabase reads the catalogue before its first answer.
    await lite.backend.fetch(`${lite.backend.url}/rest/v1/themes?limit=1`, {
      headers: { apikey: lite.backend.publishableKey },
    });
    console.info(JSON.stringify(await measure(engine, sql, seeded), null, 2));
  } finally {
    await engine.stop();
    await Promise.all([lite.close(), sql.end()]);
  }
});

async function measure(engine: RunningEngine, sql: Sql, { openings, people }: Seeded) {
  tell("loading");
  const load = await watched(() => engine.status());
  tell("refreshing with nothing changed");
  const idle = await times(50, () => engine.status());
  tell("refreshing after a change of one profile");
  const changed = await times(50, async () => {
    await sql`update public.talent_profiles set updated_at = now() where account_id = ${people[7] ?? ""}`;
    await engine.status();
  });
  const opening = (i: number) => ({ id: openings[i % openings.length] as string, revision: 1 });
  tell(`${CONCURRENT} rankings at once while profiles change`);
  let asking = true;
  const writer = (async () => {
    for (let i = 0; asking; i++) {
      await sql`update public.talent_profiles set updated_at = now() where account_id = ${people[i % people.length] ?? ""}`;
    }
  })();
  const atOnce = async () => {
    const rankings = await watched(() =>
      Promise.all(Array.from({ length: CONCURRENT }, (_, i) => engine.best(opening(i), 50))),
    );
    tell(`${PAGES} pages of candidates at once while profiles change`);
    const pages = await watched(() =>
      Promise.all(
        Array.from({ length: PAGES }, (_, i) =>
          engine.candidates({
            opening: opening(i),
            tab: "fit",
            filter: NOTHING,
            after: null,
            limit: 20,
          }),
        ),
      ),
    );
    return { rankings, pages };
  };
  const { rankings, pages } = await atOnce().finally(() => {
    asking = false;
    return writer;
  });
  const { people: held, loadMs, queries } = await engine.status();
  return {
    profiles: held,
    openings: openings.length,
    load_ms: Math.round(loadMs ?? 0),
    load_hold: load.hold,
    refresh_unchanged_ms: spread(idle),
    refresh_one_change_ms: spread(changed),
    rankings_at_once: CONCURRENT,
    rankings_ms: rankings.ms,
    rankings_hold: rankings.hold,
    pages_at_once: PAGES,
    pages_ms: pages.ms,
    pages_hold: pages.hold,
    queries,
  };
}

/**
 * Processor time that this thread has used, in ms: on a busy machine the only measure of a hold that is
 * its own. Linux tells it.
 */
function ownWork(): number {
  const [ns] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
  return Number(ns) / 1e6;
}

/** With the longest time for which this thread, which would answer visitors, did nothing else. */
async function watched(run: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let [last, longestWorkMs] = [ownWork(), 0];
  const look = () => {
    const now = ownWork();
    longestWorkMs = Math.max(longestWorkMs, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  const start = performance.now();
  await run();
  clearInterval(timer);
  const ms = Math.round(performance.now() - start);
  delay.disable();
  return { ms, hold: { longest_ms: tenths(delay.max / 1e6), own_work_ms: tenths(longestWorkMs) } };
}

function spread(all: readonly number[]) {
  return { p50: tenths(quantile(all, 0.5)), p95: tenths(quantile(all, 0.95)) };
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
