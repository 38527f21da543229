import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { emptyFolder, healthOf, startMusubi, until } from "./musubi";
import { canLogIn, signUp } from "./people";
import { supabaseProject } from "./project";

it("uses the Supabase project that the environment names and starts nothing of its own", async () => {
  const { env } = await supabaseProject();
  const unused = await emptyFolder();
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
