import { defaultLocale } from "~/i18n/locale";
import { isAccessible, noSidewaysScroll } from "./checks";
import { expect, test } from "./fixtures";
import type { Person } from "./person";

const PHONE = 390;
const DESK = 1280;

/** Whatever a page is about, it has to be like this. */
export async function isSound(person: Person, path: string, status = 200): Promise<void> {
  const { page, locale, words } = person;
  await test.step(path, async () => {
    expect(await person.open(path), path).toBe(status);
    await isSoundNow(person);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page, `title of ${path}`).toHaveTitle(new RegExp(words("common.appName")));
  });
}

/** The same of the page as it stands, for instance with errors in its form. */
export async function isSoundNow({ page, locale }: Person): Promise<void> {
  await expect(page.locator("h1"), `headings of ${page.url()}`).toHaveCount(1);
  await expect(page.locator("h1")).not.toBeEmpty();
  for (const width of [PHONE, DESK]) {
    await page.setViewportSize({ width, height: 900 });
    await noSidewaysScroll(page);
    // What a phone shows of a page does not depend on its language: asked once, as it takes longest.
    if (width === DESK || locale === defaultLocale) await isAccessible(page);
  }
}
