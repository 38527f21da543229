import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { freePort } from "~/embedded/free-port";
import { createKeys } from "~/embedded/keys";
import { dataFolder, healthOf, launch, type Program, startMusubi, until } from "./musubi";
import { canLogIn, signUp } from "./people";

/** The variables that name a Supabase project, and the process that plays it. */
async function supabaseProject(): Promise<{ env: Record<string, string>; program: Program }> {
  const keys = createKeys();
  const port = await freePort();
  const program = launch("tests/runtime/lite-server.ts", {
    DATA_DIR: await dataFolder(),
    PORT: String(port),
    JWT_SECRET: keys.jwtSecret,
    PUBLISHABLE_KEY: keys.publishableKey,
    SECRET_KEY: keys.secretKey,
  });
  await until(() => program.output().includes("listening"));
  return {
    program,
    env: {
      SUPABASE_URL: `http://127.0.0.1:${port}`,
      SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
      SUPABASE_SECRET_KEY: keys.secretKey,
    },
  };
}

it("uses the Supabase project that the environment names and starts nothing of its own", async () => {
  const { env } = await supabaseProject();
  const unused = await dataFolder();
  const musubi = await startMusubi({ ...env, MUSUBI_DATA_DIR: unused });
  expect(await signUp(musubi, "a@musubi.test")).toBe(true);
  expect(await canLogIn(musubi, "a@musubi.test")).toBe(true);
  expect(await readdir(unused)).toEqual([]);

  const twin = await startMusubi({ ...env, MUSUBI_DATA_DIR: unused });
  expect(await canLogIn(twin, "a@musubi.test")).toBe(true);
  musubi.signal("SIGTERM");
  expect(await musubi.exited).toBe(0);
});

it("reports 503 while the project does not answer, and recovers", async () => {
  const { env, program } = await supabaseProject();
  const musubi = await startMusubi(env);
  program.signal("SIGSTOP");
  expect(await healthOf(musubi)).toBe(503);
  program.signal("SIGCONT");
  await until(async () => (await healthOf(musubi)) === 200);
});
