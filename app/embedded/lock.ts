import { randomUUID } from "node:crypto";
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { processIdentity } from "./processes";

interface Owner {
  pid: number;
  identity: string | null;
}

/** Another living process holds the lock. */
export class AlreadyRunningError extends Error {
  constructor(
    readonly dir: string,
    readonly pid: number,
  ) {
    super(
      `${dir} is in use by process ${pid}. Stop that one first, or set another MUSUBI_DATA_DIR.`,
    );
    this.name = "AlreadyRunningError";
  }
}

/**
 * Takes the lock of a data directory for this process and returns how to give it back.
 *
 * The lock is a numbered file; the highest number names the owner. A dead owner's lock is never
 * removed and made again, for two processes doing so could each remove the other's. The next
 * number is linked instead, which exactly one process can do. The highest file is never deleted,
 * so numbers only grow, and whoever finds a higher one than its own steps back.
 */
export async function acquireLock(dir: string): Promise<() => Promise<void>> {
  const folder = join(dir, "lock");
  await mkdir(folder, { recursive: true });
  const ticket = join(folder, `${randomUUID()}.tmp`);
  await writeFile(ticket, encode({ pid: process.pid, identity: processIdentity(process.pid) }));
  try {
    for (;;) {
      const last = await highest(folder);
      const owner = last > 0 ? await readOwner(join(folder, String(last))) : null;
      if (owner && isAlive(owner)) throw new AlreadyRunningError(dir, owner.pid);
      const mine = join(folder, String(last + 1));
      if (!(await linkOnce(ticket, mine))) continue;
      if ((await highest(folder)) === last + 1) {
        await removeOlder(folder, last + 1);
        return () => release(mine);
      }
      await rm(mine, { force: true });
    }
  } finally {
    await rm(ticket, { force: true });
  }
}

async function release(file: string): Promise<void> {
  const free = `${file}.${randomUUID()}.tmp`;
  await writeFile(free, encode({ pid: 0, identity: null }));
  await rename(free, file);
}

function encode(owner: Owner): string {
  return `${JSON.stringify(owner)}\n`;
}

function isAlive(owner: Owner): boolean {
  return owner.identity !== null && processIdentity(owner.pid) === owner.identity;
}

/** Null for a lock that a newer owner has removed, or that a power failure left empty. */
async function readOwner(file: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Owner;
  } catch {
    return null;
  }
}

async function linkOnce(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function highest(folder: string): Promise<number> {
  return Math.max(0, ...(await numbers(folder)));
}

async function removeOlder(folder: string, mine: number): Promise<void> {
  const older = (await numbers(folder)).filter((number) => number < mine);
  await Promise.all(older.map((number) => rm(join(folder, String(number)), { force: true })));
}

async function numbers(folder: string): Promise<number[]> {
  return (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);
}
