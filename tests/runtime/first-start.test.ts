import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { emptyFolder, launchMusubi, type Musubi, type Program, startMusubi, until } from "./musubi";
import { canLogIn, post, signUp } from "./people";

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
const isInitialising = async (dir: string) =>
  (await readdir(dir)).some((name) => name.startsWith("postgres.unfinished-"));

/** Moments of the very first start, in their order. The demo data is long to write, and comes last. */
const MOMENTS: Record<string, (dir: string, program: Program) => Promise<boolean>> = {
  "the lock is taken": (dir) => exists(join(dir, "lock", "1")),
  "the password is written": (dir) => exists(join(dir, "postgres-password.json")),
  "PostgreSQL is being initialised": isInitialising,
  "the cluster is in place": (dir) => exists(join(dir, "postgres")),
  "PostgreSQL starts": (dir) => exists(join(dir, "postgres", "postmaster.pid")),
  "everything is in place": (dir) => exists(join(dir, "supabase-keys.json")),
};

it.each(Object.entries(MOMENTS))("starts after a kill -9 when %s", async (_, hasCome) => {
  const musubi = await startAfterKill({}, hasCome);
  expect(await signUp(musubi, "after@example.jp")).toBe(true);
  expect(await canLogIn(musubi, "after@example.jp")).toBe(true);
});

it("starts after a kill -9 when the demo data is being written", async () => {
  const musubi = await startAfterKill({ DEMO_DATA: "1" }, async (_, { output }) =>
    output().includes("reference_data_written"),
  );
  const login = { email: DEMO_ACCOUNTS.talent, password: DEMO_PASSWORD };
  expect((await post(musubi, "/login", login)).status).toBe(302);
});

async function startAfterKill(
  env: Record<string, string>,
  hasCome: (dir: string, program: Program) => Promise<boolean>,
): Promise<Musubi> {
  const MUSUBI_DATA_DIR = await emptyFolder();
  const killed = await launchMusubi({ MUSUBI_DATA_DIR, ...env });
  await until(() => hasCome(MUSUBI_DATA_DIR, killed));
  killed.signal("SIGKILL");
  expect(await killed.exited).toBe("SIGKILL");

  const musubi = await startMusubi({ MUSUBI_DATA_DIR, ...env });
  expect(await isInitialising(MUSUBI_DATA_DIR)).toBe(false);
  return musubi;
}
