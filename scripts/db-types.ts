/**
 * The database types of the app, generated from the migrations.
 *
 *   npm run db:types            writes app/lib/database.types.ts
 *   npm run db:check            fails when that file is not current, or when an advisor warns
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { withScratchDatabase } from "./scratch-database";

const TYPES = fileURLToPath(new URL("../app/lib/database.types.ts", import.meta.url));
/** Not a dependency: see docs/decisions/0010-supabase-cli.md. */
const CLI = "supabase@3.1.0";
const run = promisify(execFile);
const { values } = parseArgs({ options: { check: { type: "boolean" } } });

await withScratchDatabase(async (url) => {
  const { stdout: types } = await supabase("gen", "types", "typescript", `--remote=${url}`);
  if (!values.check) return writeFile(TYPES, types);
  if ((await readFile(TYPES, "utf8")) !== types) {
    throw new Error("app/lib/database.types.ts is not current: run npm run db:types");
  }
  console.info("Database types are current.");
  const advice = ["--type", "all", "--level", "warn", "--fail-on", "warn"];
  const { stdout } = await supabase("db", "advisors", `--remote=${url}`, ...advice);
  console.info(stdout.trim());
});

/** Fails with what the command said. */
async function supabase(...args: string[]): Promise<{ stdout: string }> {
  return run("npx", ["--yes", CLI, ...args], { maxBuffer: 64 * 1024 * 1024 });
}
