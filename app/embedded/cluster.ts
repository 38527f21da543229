import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { chown, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Account, assertReachable, letThrough, postgresAccount } from "./account";
import { postgresBinaries, programEnvironment } from "./binaries";
import { acquireLock } from "./lock";
import { readOrCreatePrivateJson } from "./private-file";
import { startServer, stopOrphan } from "./server-process";

const CLUSTER = "postgres";
const UNFINISHED = "postgres.unfinished-";
const MAJOR = "17";

/** The lines of PostgreSQL's configuration that Musubi sets. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  // A failed statement goes back to whoever sent it. Its text may hold personal data: no log.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  jit: "off",
};

export interface ClusterOptions {
  /** Folder that holds the cluster, its password, its log and the lock. Created when missing. */
  dir: string;
  /** False gives up safety against power failure for speed: for throw-away clusters only. */
  durable?: boolean;
}

export interface Cluster {
  /** Connection URL of the superuser `postgres` for one database. */
  url(database?: string): string;
  /** Resolves when PostgreSQL has ended, asked or unasked. */
  readonly ended: Promise<void>;
  /** Stops PostgreSQL and gives the folder back. */
  stop(): Promise<void>;
}

/**
 * Opens the PostgreSQL cluster of a folder for this process alone: creates it on first use, stops
 * a server that a killed process left behind, starts its own.
 *
 * @throws AlreadyRunningError when another living process has the folder open.
 */
export async function openCluster({ dir, durable = true }: ClusterOptions): Promise<Cluster> {
  await mkdir(dir, { recursive: true });
  const home = await realpath(dir);
  const releaseLock = await acquireLock(home);
  try {
    const account = postgresAccount();
    const { initdb, postgres } = await postgresBinaries();
    await assertReachable(postgres, account);
    const dataDir = join(home, CLUSTER);
    await letThrough(home, account);
    await assertReachable(dataDir, account);
    const isNew = await isMissing(dataDir);
    const password = await readPassword(home, isNew);
    await removeUnfinished(home);
    if (isNew) await initialise({ home, initdb, account, password, durable });
    await stopOrphan(dataDir);
    const server = await startServer({
      binary: postgres,
      dataDir,
      logFile: join(home, "postgres.log"),
      account,
      settings: durable ? SETTINGS : { ...SETTINGS, fsync: "off", full_page_writes: "off" },
    });
    return {
      url: (database = "postgres") =>
        `postgres://postgres:${password}@127.0.0.1:${server.port}/${database}?sslmode=disable`,
      ended: server.ended,
      async stop() {
        await server.stop();
        await releaseLock();
      },
    };
  } catch (error) {
    await releaseLock();
    throw error;
  }
}

async function readPassword(home: string, isNew: boolean): Promise<string> {
  const path = join(home, "postgres-password.json");
  const create = () => {
    if (!isNew) throw new Error(`${path}, the key to the data beside it, is missing.`);
    return { password: randomBytes(24).toString("base64url") };
  };
  return (await readOrCreatePrivateJson(path, create)).password;
}

/** What an initialisation left that was killed half way. Only the lock's holder may call this. */
async function removeUnfinished(home: string): Promise<void> {
  const leftovers = (await readdir(home)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of leftovers) await rm(join(home, name), { recursive: true, force: true });
}

async function isMissing(dataDir: string): Promise<boolean> {
  const version = await readFile(join(dataDir, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null || version.trim() === MAJOR) return version === null;
  throw new Error(
    `${dataDir} was made by PostgreSQL ${version.trim()}; this release brings ${MAJOR}. ` +
      "Export the data with the release that made it, or use another MUSUBI_DATA_DIR.",
  );
}

interface InitOptions {
  home: string;
  initdb: string;
  account: Account | undefined;
  password: string;
  durable: boolean;
}

/** Makes the cluster in a sibling folder and renames it into place when it is whole. */
async function initialise(options: InitOptions): Promise<void> {
  const { home, initdb, account, password, durable } = options;
  const workshop = join(home, `${UNFINISHED}${randomUUID()}`);
  const passwordFile = join(workshop, "password");
  await mkdir(workshop, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(workshop, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const args = [
    `--pgdata=${join(workshop, "data")}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The same order and character classes on every machine, whatever locales it has.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    ...(durable ? [] : ["--no-sync"]),
  ];
  const child = spawn(initdb, args, {
    ...account,
    cwd: workshop,
    stdio: ["ignore", "ignore", "pipe"],
    env: programEnvironment(),
  });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`initdb failed:\n${complaints.trim()}`);
  await rename(join(workshop, "data"), join(home, CLUSTER));
  await rm(workshop, { recursive: true });
}
