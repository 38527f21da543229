/**
 * A throw-away database with every migration applied.
 *
 *   npx tsx scripts/db-scratch.ts            stays up until Ctrl-C; use psql with the printed URL
 *   npx tsx scripts/db-scratch.ts --check    prepares, reports and stops
 *   npx tsx scripts/db-scratch.ts --keep     leaves the data folder behind
 */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openCluster } from "~/embedded/cluster";
import { SqlFileError } from "~/embedded/migrations";
import { prepareDatabase } from "~/embedded/prepare";

const { values } = parseArgs({
  options: { keep: { type: "boolean" }, check: { type: "boolean" } },
});
const stopped = Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
const dir = await mkdtemp(join(tmpdir(), "musubi-scratch-"));
const cluster = await openCluster({ dir, durable: false });
try {
  const { applied, seeded } = await prepareDatabase(cluster.url());
  console.info(
    `${applied.length} migrations applied, reference data ${seeded ? "written" : "none"}`,
  );
  if (!values.check) {
    console.info(cluster.url());
    await stopped;
  }
} catch (error) {
  console.error(error instanceof SqlFileError ? error.message : error);
  process.exitCode = 1;
} finally {
  await cluster.stop();
  if (!values.keep) await rm(dir, { recursive: true });
}
