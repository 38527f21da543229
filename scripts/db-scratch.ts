/**
 * A throw-away database with every migration applied.
 *
 *   npm run db:scratch                  stays up until Ctrl-C; use psql with the printed URL
 *   npm run db:scratch -- --check       prepares, reports and stops
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { SqlFileError } from "~/embedded/migrations";
import { withScratchDatabase } from "./scratch-database";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const stopped = Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);

try {
  await withScratchDatabase(async (url, { applied, seeded }) => {
    console.info(
      `${applied.length} migrations applied, reference data ${seeded ? "written" : "none"}`,
    );
    if (values.check) return;
    console.info(url);
    await stopped;
  });
} catch (error) {
  console.error(error instanceof SqlFileError ? error.message : error);
  process.exitCode = 1;
}
