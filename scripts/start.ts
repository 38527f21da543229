/** `npm start`: builds when the sources are newer than the build, then serves it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseEnv } from "~/lib/env.server";
import { startMusubi } from "~/server";
import packageJson from "../package.json";
import { isBuilt } from "./build-state";
import { builtAssets } from "./built-assets";
import { run } from "./run";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

// React and Remix choose their production code by this name as they are loaded.
process.env.NODE_ENV ||= "production";

await run(async () => {
  const env = parseEnv(process.env);
  if (!(await isBuilt(ROOT))) build();
  return startMusubi({
    env,
    version: packageJson.version,
    build: await import(pathToFileURL(`${ROOT}build/server/index.js`).href),
    assets: builtAssets(`${ROOT}build/client`),
  });
});

function build(): void {
  const { status } = spawnSync("npm", ["run", "build"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed.");
}
