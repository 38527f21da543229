import { cp, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { emptyFolder, launch, launchMusubi } from "./musubi";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const WRONG = {
  PORT: "70000",
  SITE_URL: "musubi.example",
  SUPABASE_URL: "https://abc.supabase.co",
};

it("lists everything that is wrong with the environment and exits with 1", async () => {
  const musubi = await launchMusubi(WRONG);
  expect(await musubi.exited).toBe(1);
  for (const name of ["PORT", "SITE_URL", "SUPABASE_PUBLISHABLE_KEY", "SUPABASE_SECRET_KEY"]) {
    expect(musubi.output()).toContain(`  ${name}: `);
  }
});

it("says the same before anything is built, where there is no build yet", async () => {
  const built = await launchMusubi(WRONG);
  const project = await unbuiltProject();
  const musubi = launch(join(project, "scripts/start.js"), WRONG);
  expect(await musubi.exited).toBe(1);
  expect(await built.exited).toBe(1);
  expect(musubi.output()).toBe(built.output());
  expect(await readdir(project)).not.toContain("build");
});

/** The sources in another folder, as after `npm ci`. */
async function unbuiltProject(): Promise<string> {
  const project = await emptyFolder();
  // `npm start` takes the project to be where its own file is, so this one is no link.
  await cp(join(ROOT, "scripts"), join(project, "scripts"), { recursive: true });
  const parts = (await readdir(ROOT)).filter(
    (name) => !["build", "scripts", ".git"].includes(name),
  );
  await Promise.all(parts.map((part) => symlink(join(ROOT, part), join(project, part))));
  return project;
}
