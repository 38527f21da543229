import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import { freePort } from "./app/embedded/free-port";

// Chosen once: every worker process reads this file anew.
process.env.MUSUBI_E2E_URL ??= `http://localhost:${await freePort()}`;

/** The first is all that tests need, and starts and draws in less time. */
export const INSTALLED_BROWSERS = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "tests/e2e/server.setup.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Each step has a limit of its own; this only ends a test that would go on for ever.
  timeout: 900_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: process.env.MUSUBI_E2E_URL,
    timezoneId: "Asia/Tokyo",
    // Records every step of every test, in a third of the time: `--trace on` where one is looked into.
    trace: "off",
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    launchOptions: {
      // An installed browser, else the one that `npx playwright install chromium` brings.
      executablePath: INSTALLED_BROWSERS.find(existsSync),
      args: [
        "--disable-background-networking",
        // Dozens of files for each of hundreds of fresh browsers. That they are served: tests/runtime.
        "--disable-remote-fonts",
        ...(root ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    {
      name: "desktop",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
  ],
});
