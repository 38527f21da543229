import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import type { Locale } from "~/i18n/locale";
import { Person } from "./person";
import { watch } from "./watch";

type Options = Pick<BrowserContextOptions, "javaScriptEnabled" | "storageState" | "viewport">;

interface Fixtures {
  language: Locale;
  /** Somebody with a browser of their own, in the test's language unless told otherwise. */
  person: (options?: Options & { locale?: Locale }) => Promise<Person>;
  /** What went wrong in any page of any person; empty at the end of every test. */
  faults: string[];
}

/** A test whose pages may not complain: see `watch`. */
export const test = base.extend<Fixtures>({
  language: ["ja", { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults, "faults in the pages").toEqual([]);
  },

  person: async ({ browser, baseURL, language, faults }, use, testInfo) => {
    const { use: shared } = testInfo.project;
    const site = baseURL ?? "";
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async ({ locale = language, ...options } = {}) => {
      const { viewport, timezoneId } = shared;
      const context = await browser.newContext({ baseURL: site, viewport, timezoneId, ...options });
      context.setDefaultTimeout(20_000);
      contexts.push(context);
      watch(context, site, faults);
      await context.addCookies([{ name: "locale", value: locale, url: site }]);
      return new Person(await context.newPage(), locale);
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const context of contexts) {
      if (failed) for (const page of context.pages()) await tellOf(page);
      await context.close();
    }
  },
});

/** What a page showed as its test failed: where only the output is kept, nothing else tells. */
async function tellOf(page: Page): Promise<void> {
  const text = await page
    .locator("body")
    .innerText({ timeout: 5_000 })
    .catch((error) => `(no answer: ${error})`);
  console.error(`\nThe page at ${page.url()} showed:\n${text.slice(0, 3_000)}\n`);
}

export { expect };
