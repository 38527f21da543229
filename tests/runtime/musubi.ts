import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, inject } from "vitest";
import { freePort } from "~/embedded/free-port";
import { stopOrphan } from "~/embedded/server-process";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const POLL_MS = 10;
/** A first start with demo data takes ten seconds of a free processor, and several times that of a busy one. */
const READY_MS = 100_000;

/** A program of ours as a process of its own, as an operator starts it. */
export interface Program {
  pid: number;
  /** Everything that it has printed so far. */
  output(): string;
  /** Its exit code, or the signal that ended it. */
  exited: Promise<number | NodeJS.Signals>;
  signal(name: NodeJS.Signals): void;
}

export interface Musubi extends Program {
  url: string;
  port: number;
}

const children = new Set<ChildProcess>();
const folders = new Set<string>();

afterEach(async () => {
  await Promise.all([...children].map(end));
  for (const folder of folders) {
    await stopOrphan(join(folder, "postgres"));
    await rm(folder, { recursive: true, force: true });
  }
  folders.clear();
});

process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** An empty data folder for one test: what starts on it does all that a first start does. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "musubi-runtime-"));
  folders.add(folder);
  return folder;
}

/** A data folder for one test that a first start has prepared, and nobody has used yet. */
export async function dataFolder(): Promise<string> {
  const folder = await emptyFolder();
  // Keeps owners: PostgreSQL runs as another user where the tests run as root.
  execFileSync("cp", ["-Rp", `${inject("preparedData")}/.`, folder]);
  return folder;
}

/** Starts a program with only these variables in its environment. */
export function launch(script: string, env: Record<string, string>): Program {
  const child = spawn(
    process.execPath,
    [...(script.endsWith(".ts") ? ["--import", "tsx"] : []), script],
    {
      cwd: ROOT,
      env: { NODE_ENV: "production", PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  children.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once("close", (code, signal) => {
      children.delete(child);
      resolve(signal ?? code ?? -1);
    });
  });
  return {
    pid: child.pid as number,
    output: () => output,
    exited,
    signal: (name) => void child.kill(name),
  };
}

/** `npm start` without npm, and without the demo unless asked for. Does not wait. */
export async function launchMusubi(env: Record<string, string>): Promise<Musubi> {
  const port = env.PORT ? Number(env.PORT) : await freePort();
  const program = launch("scripts/start.js", { DEMO_DATA: "0", PORT: String(port), ...env });
  return { ...program, port, url: `http://localhost:${port}` };
}

/** Starts Musubi and waits until it answers. */
export async function startMusubi(env: Record<string, string>): Promise<Musubi> {
  const musubi = await launchMusubi(env);
  await isReady(musubi);
  return musubi;
}

export async function isReady(musubi: Musubi): Promise<void> {
  let ended: unknown;
  musubi.exited.then((how) => {
    ended = how;
  });
  await until(async () => {
    if (ended !== undefined) throw new Error(`It ended (${ended}):\n${musubi.output()}`);
    return (await healthOf(musubi)) === 200;
  }, READY_MS);
}

/** The status of /healthz; 0 while nobody answers. */
export async function healthOf({ url }: Pick<Musubi, "url">): Promise<number> {
  const response = await fetch(`${url}/healthz`).catch(() => null);
  return response?.status ?? 0;
}

/** Waits for something to become true; fails after a while. */
export async function until(holds: () => Promise<boolean> | boolean, ms = 60_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${ms} ms in vain for ${holds}`);
    await delay(POLL_MS);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await closed;
}
