/** `npm start`: builds when the sources are newer than the build, then serves it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./build-state.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

// React and Remix choose their production code by this name as they are loaded.
process.env.NODE_ENV ||= "production";

if (!(await isBuilt(ROOT))) build();
const { serve } = await import(new URL("../build/start/serve.js", import.meta.url).href);
await serve();

function build() {
  const { status } = spawnSync("npm", ["run", "build"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed.");
}
