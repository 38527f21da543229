/**
 * The pictures of the README, taken from a running demonstration:
 *
 *   npm start, and in another shell: npm run pictures -- http://localhost:3000
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { INSTALLED_BROWSERS } from "../playwright.config";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../supabase/demo/accounts";

const SIZE = { width: 1280, height: 860 };
const FOLDER = new URL("../docs/pictures/", import.meta.url).pathname;

/** What is shown, and as whom. */
const PICTURES = [
  { name: "landing", path: "/", email: null },
  { name: "company", path: "/company", email: DEMO_ACCOUNTS.company },
  { name: "talent", path: "/talent/openings", email: DEMO_ACCOUNTS.talent },
  { name: "admin", path: "/admin", email: DEMO_ACCOUNTS.admin },
] as const;

const address = process.argv[2] ?? "http://localhost:3000";
const browser = await chromium.launch({
  executablePath: INSTALLED_BROWSERS.find(existsSync),
  args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-background-networking"] : [],
});
for (const picture of PICTURES) await take(browser, picture);
await browser.close();

async function take(browser: Browser, { name, path, email }: (typeof PICTURES)[number]) {
  const page = await browser.newPage({ viewport: SIZE, timezoneId: "Asia/Tokyo", locale: "ja" });
  if (email) {
    await page.goto(`${address}/login`);
    await page.locator("input[type=email]").fill(email);
    await page.locator("input[type=password]").fill(DEMO_PASSWORD);
    await page.locator("main button[type=submit]").click();
    await page.waitForURL((url) => url.pathname !== "/login");
  }
  await page.goto(address + path, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  await page.close();
}
