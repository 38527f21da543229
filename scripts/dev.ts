/** `npm run dev`: the product with hot reload. */
import { createServer } from "vite";
import { freePort } from "~/embedded/free-port";
import { parseEnv } from "~/lib/env.server";
import { startMusubi } from "~/server";
import packageJson from "../package.json";
import { run } from "./run";

process.env.NODE_ENV = "development";

await run(async () => {
  const env = parseEnv(process.env);
  const vite = await createServer({
    server: { middlewareMode: true, hmr: { port: await freePort() } },
  });
  // Vite would end the process at once on SIGTERM, and leave PostgreSQL running.
  process.removeAllListeners("SIGTERM");
  const musubi = await startMusubi({
    env,
    version: packageJson.version,
    // Vite knows the build under this name only; it changes with every edit.
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as never,
    assets: vite.middlewares,
  });
  return {
    ...musubi,
    async stop() {
      await vite.close();
      await musubi.stop();
    },
  };
});
