import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isBuilt } from "../../scripts/build-state.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The programs under test build by themselves when they must; once before all is enough. */
export default async function setup(): Promise<void> {
  if (await isBuilt(ROOT)) return;
  const env = { ...process.env, NODE_ENV: "production" } as const;
  execFileSync("npm", ["run", "build"], { cwd: ROOT, env, stdio: "ignore" });
}
