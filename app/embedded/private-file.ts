import { randomUUID } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";

/**
 * Reads a JSON file that only its owner may read; makes it from `create` when missing. It is
 * synced and renamed into place, so a killed process leaves the whole file or none.
 */
export async function readOrCreatePrivateJson<T>(path: string, create: () => T): Promise<T> {
  const existing = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (existing !== null) return JSON.parse(existing) as T;
  const value = create();
  const temporary = `${path}.${randomUUID()}.tmp`;
  const handle = await open(temporary, "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
  return value;
}
