/** What `npm start` runs once there is a build: it is a part of that build. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseEnv } from "~/lib/env.server";
import { startMusubi } from "~/server";
import packageJson from "../package.json";
import { builtAssets } from "./built-assets";
import { run } from "./run";

const BUILD = fileURLToPath(new URL("../", import.meta.url));

export function serve(): Promise<void> {
  return run(async () =>
    startMusubi({
      env: parseEnv(process.env),
      version: packageJson.version,
      build: await import(pathToFileURL(`${BUILD}server/index.js`).href),
      assets: builtAssets(`${BUILD}client`),
    }),
  );
}
