import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * The programs of `npm start` as plain JavaScript: reading TypeScript takes longer than everything
 * else that a start does. Packages stay outside. The folder lies as deep below the project's as
 * the sources do, because both look for SQL files and templates beside them.
 */
export default defineConfig({
  resolve: { alias: { "~": path("./app") } },
  publicDir: false,
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/start",
    minify: false,
    rollupOptions: {
      input: { serve: path("./scripts/serve.ts"), boot: path("./app/engine/thread/worker.ts") },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
