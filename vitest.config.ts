import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "~": fileURLToPath(new URL("./app", import.meta.url)) };

export default defineConfig({
  test: {
    // Every core: the default leaves one idle, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["app/**/*.test.{ts,tsx}", "{scripts,supabase,tests/bench}/**/*.test.ts"],
          // Loading the modules anew for each file would take longer than the tests. A test puts back
          // what it replaces.
          isolate: false,
          unstubGlobals: true,
          // Only for what hangs: a busy machine is no fault.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          // Each file has a database of its own; the modules may be shared.
          isolate: false,
          globalSetup: ["tests/db/cluster.setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "runtime",
          include: ["tests/runtime/**/*.test.ts"],
          globalSetup: ["tests/runtime/build.setup.ts", "tests/runtime/prepared.setup.ts"],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
