import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const BUILDS = ["build/server/index.js", "build/start/serve.js"];
const SOURCES = [
  ...["app", "public", "scripts", "supabase/demo"],
  ...["package.json", "package-lock.json", "vite.config.ts", "vite.start.config.ts"],
  "remix.config.js",
];

/**
 * Is there a build, and is it newer than every source?
 * @param {string} root
 */
export async function isBuilt(root) {
  const built = await Promise.all(BUILDS.map((file) => stat(join(root, file)).catch(() => null)));
  const newest = await Promise.all(SOURCES.map((source) => newestChange(join(root, source))));
  return built.every((file) => file !== null && Math.max(...newest) < file.mtimeMs);
}

/**
 * @param {string} path
 * @returns {Promise<number>}
 */
async function newestChange(path) {
  const entry = await stat(path).catch(() => null);
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(path);
  const changes = await Promise.all(names.map((name) => newestChange(join(path, name))));
  // Removed files change their folder.
  return Math.max(entry.mtimeMs, ...changes);
}
