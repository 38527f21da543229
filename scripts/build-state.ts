import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const BUILD = "build/server/index.js";
const SOURCES = ["app", "public", "package-lock.json", "vite.config.ts", "remix.config.js"];

/** Is there a build, and is it newer than every source? */
export async function isBuilt(root: string): Promise<boolean> {
  const built = await stat(join(root, BUILD)).catch(() => null);
  if (!built) return false;
  const newest = await Promise.all(SOURCES.map((source) => newestChange(join(root, source))));
  return Math.max(...newest) < built.mtimeMs;
}

async function newestChange(path: string): Promise<number> {
  const entry = await stat(path).catch(() => null);
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(path);
  const changes = await Promise.all(names.map((name) => newestChange(join(path, name))));
  // Removed files change their folder.
  return Math.max(entry.mtimeMs, ...changes);
}
