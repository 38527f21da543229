/** `npm start`: builds when the sources are newer than the build, then serves it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./build-state.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

// React and Remix choose their production code by this name as they are loaded.
process.env.NODE_ENV ||= "production";

if (!(await isBuilt(ROOT))) {
  checkEnvironment();
  build();
}
const { serve } = await import(new URL("../build/start/serve.js", import.meta.url).href);
await serve();

/** What is wrong with the settings is told before the build, which takes its time. */
function checkEnvironment() {
  const check = ["--import", "tsx", "scripts/check-environment.ts"];
  const { status } = spawnSync(process.execPath, check, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

function build() {
  const { status } = spawnSync("npm", ["run", "build"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed.");
}
