import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const POLL_MS = 100;
/** The first start builds the product and writes the demo data. */
const PATIENCE_MS = 240_000;

/** `npm start` on a fresh data folder with the demo data; answers nothing when a server runs already. */
export default async function startServer() {
  const url = process.env.MUSUBI_E2E_URL ?? "";
  if (await isUp(url)) return;
  const data = await mkdtemp(join(tmpdir(), "musubi-e2e-"));
  const server: ChildProcess = spawn(process.execPath, ["scripts/start.js"], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: new URL(url).port,
      MUSUBI_DATA_DIR: data,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exited = once(server, "exit");
  // Also when the run is broken off before its teardown.
  process.on("exit", () => server.kill("SIGTERM"));
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isUp(url))) {
    if (server.exitCode !== null) throw new Error(`Musubi ended with code ${server.exitCode}.`);
    if (Date.now() > deadline) throw new Error(`Musubi does not answer at ${url}.`);
    await delay(POLL_MS);
  }
  return async () => {
    server.kill("SIGTERM");
    await exited;
    await rm(data, { recursive: true, force: true });
  };
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}
