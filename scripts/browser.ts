/** Makes sure that there is a Chromium for the browser tests: an installed one, else Playwright's, else Debian's. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { INSTALLED_BROWSERS } from "../playwright.config";

const found = () => [...INSTALLED_BROWSERS, chromium.executablePath()].find(existsSync);
const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: "inherit" }).status === 0;

if (!found()) run("npx", "--no-install", "playwright", "install", "chromium");
if (!found() && existsSync("/usr/bin/apt-get")) {
  run("apt-get", "update");
  run("apt-get", "install", "--yes", "chromium-headless-shell", "fonts-noto-cjk") ||
    run("apt-get", "install", "--yes", "chromium", "fonts-noto-cjk");
}
const browser = found();
if (!browser) {
  console.error("No Chromium: install one, or let npx playwright install chromium fetch it.");
  process.exit(1);
}
console.info(`Browser: ${browser}`);
