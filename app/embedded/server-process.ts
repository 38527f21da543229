import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Account } from "./account";
import { programEnvironment } from "./binaries";
import { freePort } from "./free-port";
import { isPostgresOn } from "./processes";

const START_LIMIT_MS = 60_000;
const FAST_STOP_LIMIT_MS = 15_000;
const POLL_MS = 20;

export interface ServerOptions {
  binary: string;
  dataDir: string;
  logFile: string;
  account: Account | undefined;
  settings: Record<string, string>;
}

export interface ServerProcess {
  port: number;
  /** Resolves when PostgreSQL has ended, asked or unasked. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a free loopback port and waits until it accepts connections. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = await spawnServer(options, port);
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    if (await becomesReady(child, options.dataDir)) {
      return { port, ended, stop: () => stopChild(child, ended) };
    }
    const log = await readFile(options.logFile, "utf8");
    // Somebody may take the free port between our look and PostgreSQL's.
    if (attempt < 5 && log.includes("could not create any TCP/IP sockets")) continue;
    throw new Error(`PostgreSQL did not start:\n${log.trim() || "it said nothing"}`);
  }
}

/** Asks for a fast shutdown; open transactions roll back. After a while, for an immediate one. */
async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGINT");
  const impatience = setTimeout(() => child.kill("SIGQUIT"), FAST_STOP_LIMIT_MS);
  await ended;
  clearTimeout(impatience);
}

/**
 * Stops a PostgreSQL that a killed process left running on `dataDir`. The pid file names it; the
 * process behind the number is checked first, because it may be a stranger by now.
 */
export async function stopOrphan(dataDir: string): Promise<void> {
  const pid = (await readPidFile(dataDir))?.pid;
  if (pid === undefined || !isPostgresOn(pid, dataDir)) return;
  process.kill(pid, "SIGINT");
  const started = Date.now();
  let insisted = false;
  while (isPostgresOn(pid, dataDir)) {
    if (!insisted && Date.now() - started > FAST_STOP_LIMIT_MS) {
      process.kill(pid, "SIGQUIT");
      insisted = true;
    }
    if (Date.now() - started > 2 * FAST_STOP_LIMIT_MS) {
      throw new Error(`PostgreSQL (process ${pid}) of an earlier run does not stop.`);
    }
    await delay(POLL_MS);
  }
}

async function spawnServer(options: ServerOptions, port: number): Promise<ChildProcess> {
  // A file and not a pipe: a PostgreSQL that outlives this process must be able to go on writing.
  const log = await open(options.logFile, "w", 0o600);
  try {
    const settings = { ...options.settings, port: String(port) };
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const child = spawn(options.binary, ["-D", options.dataDir, ...flags], {
      ...options.account,
      cwd: options.dataDir,
      // A group of its own: Ctrl-C in a terminal must reach PostgreSQL through our shutdown only.
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
      env: programEnvironment(),
    });
    // Without a listener a program that cannot be run would end this process.
    child.on("error", (error) => log.writeFile(`${error.message}\n`).catch(() => undefined));
    if (child.pid === undefined) await once(child, "error").catch(() => undefined);
    return child;
  } finally {
    await log.close();
  }
}

/** Resolves false when the process ends first. */
async function becomesReady(child: ChildProcess, dataDir: string): Promise<boolean> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (isRunning(child)) {
    const file = await readPidFile(dataDir);
    if (file?.pid === child.pid && file?.status === "ready") return true;
    if (Date.now() > deadline) child.kill("SIGQUIT");
    await delay(POLL_MS);
  }
  return false;
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** PostgreSQL's postmaster.pid: the pid is its first line, the status its eighth. */
async function readPidFile(dataDir: string): Promise<{ pid: number; status: string } | null> {
  const text = await readFile(join(dataDir, "postmaster.pid"), "utf8").catch(() => null);
  if (text === null) return null;
  const lines = text.split("\n");
  return { pid: Number(lines[0]), status: (lines[7] ?? "").trim() };
}
