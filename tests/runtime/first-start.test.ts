import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dataFolder, healthOf, launchMusubi, startMusubi, until } from "./musubi";

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
const initialising = async (dir: string) =>
  (await readdir(dir)).some((name) => name.startsWith("postgres.unfinished-"));

/** Moments of the very first start, in their order. */
const MOMENTS: Record<string, (dir: string) => Promise<boolean>> = {
  "the lock is taken": (dir) => exists(join(dir, "lock", "1")),
  "the password is written": (dir) => exists(join(dir, "postgres-password.json")),
  "PostgreSQL is being initialised": initialising,
  "the cluster is in place": (dir) => exists(join(dir, "postgres")),
  "PostgreSQL starts": (dir) => exists(join(dir, "postgres", "postmaster.pid")),
  "migrations are done": (dir) => exists(join(dir, "supabase-keys.json")),
};

it.each(Object.keys(MOMENTS))("starts after a kill -9 when %s", async (moment) => {
  const MUSUBI_DATA_DIR = await dataFolder();
  const killed = await launchMusubi({ MUSUBI_DATA_DIR });
  await until(() => MOMENTS[moment]?.(MUSUBI_DATA_DIR) ?? true);
  killed.signal("SIGKILL");
  expect(await killed.exited).toBe("SIGKILL");

  const musubi = await startMusubi({ MUSUBI_DATA_DIR });
  expect(await healthOf(musubi)).toBe(200);
  expect(await initialising(MUSUBI_DATA_DIR)).toBe(false);
});
