import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isPostgresOn } from "~/embedded/processes";
import { dataFolder, launchMusubi, startMusubi, until } from "./musubi";
import { canLogIn, signUp } from "./people";

async function postgresPid(folder: string): Promise<number> {
  const text = await readFile(join(folder, "postgres", "postmaster.pid"), "utf8");
  return Number(text.split("\n")[0]);
}

it("keeps data and sign-in over a restart", async () => {
  const MUSUBI_DATA_DIR = await dataFolder();
  const first = await startMusubi({ MUSUBI_DATA_DIR });
  expect(await signUp(first, "a@musubi.test")).toBe(true);
  first.signal("SIGTERM");
  expect(await first.exited).toBe(0);
  await expect(postgresPid(MUSUBI_DATA_DIR)).rejects.toThrow();

  const second = await startMusubi({ MUSUBI_DATA_DIR });
  expect(await canLogIn(second, "a@musubi.test")).toBe(true);
});

it("has every acknowledged write after kill -9, and stops the PostgreSQL left behind", async () => {
  const MUSUBI_DATA_DIR = await dataFolder();
  const first = await startMusubi({ MUSUBI_DATA_DIR });
  const emails = Array.from({ length: 8 }, (_, index) => `${index}@musubi.test`);
  const acknowledged: string[] = [];
  const writes = emails.map(async (email) => {
    if (await signUp(first, email).catch(() => false)) acknowledged.push(email);
  });
  await until(() => acknowledged.length >= 3);
  first.signal("SIGKILL");
  await Promise.all(writes);
  const orphan = await postgresPid(MUSUBI_DATA_DIR);
  const dataDir = join(MUSUBI_DATA_DIR, "postgres");
  expect(isPostgresOn(orphan, dataDir)).toBe(true);

  const second = await startMusubi({ MUSUBI_DATA_DIR });
  expect(isPostgresOn(orphan, dataDir)).toBe(false);
  expect(await postgresPid(MUSUBI_DATA_DIR)).not.toBe(orphan);
  for (const email of acknowledged) expect(await canLogIn(second, email)).toBe(true);
});

it("refuses a second start on the same data, whatever its port", async () => {
  const MUSUBI_DATA_DIR = await dataFolder();
  const first = await startMusubi({ MUSUBI_DATA_DIR });
  const samePort = await launchMusubi({ MUSUBI_DATA_DIR, PORT: String(first.port) });
  const otherPort = await launchMusubi({ MUSUBI_DATA_DIR });
  for (const refused of [samePort, otherPort]) {
    expect(await refused.exited).toBe(1);
    expect(refused.output()).toContain(`is in use by process ${first.pid}`);
  }
  expect(await signUp(first, "a@musubi.test")).toBe(true);
});

it("lets one of two simultaneous starts win after a crash", async () => {
  const MUSUBI_DATA_DIR = await dataFolder();
  const crashed = await startMusubi({ MUSUBI_DATA_DIR });
  crashed.signal("SIGKILL");
  await crashed.exited;

  const rivals = await Promise.all([1, 2, 3].map(() => launchMusubi({ MUSUBI_DATA_DIR })));
  const refused: number[] = [];
  for (const { pid, exited } of rivals) exited.then((code) => code === 1 && refused.push(pid));
  await until(() => refused.length === 2);
  const winner = rivals.find(({ pid }) => !refused.includes(pid));
  await until(async () => (await fetch(`${winner?.url}/healthz`).catch(() => null))?.ok === true);
});

it("ends with 1 when its PostgreSQL dies", async () => {
  const MUSUBI_DATA_DIR = await dataFolder();
  const musubi = await startMusubi({ MUSUBI_DATA_DIR });
  process.kill(await postgresPid(MUSUBI_DATA_DIR), "SIGKILL");
  expect(await musubi.exited).toBe(1);
  expect(musubi.output()).toContain("database_ended");

  await startMusubi({ MUSUBI_DATA_DIR });
});
