import { expect, type Locator } from "@playwright/test";
import type { Person } from "../person";

/** The bell says so, without anybody loading the page anew. */
export async function hasUnread(person: Person, count: number): Promise<void> {
  const { words } = person;
  const unread = count > 0 ? [words("notifications.bellUnread", { count })] : [];
  await expect(bell(person)).toHaveAccessibleName(
    [words("notifications.bell"), ...unread].join(" "),
  );
}

export function bell({ page }: Person): Locator {
  return page.getByRole("banner").locator('a[href="/notices"]');
}

/** A row of the list of notices. */
export function notice({ page }: Person, title: string): Locator {
  return page.locator("main li").filter({ has: page.getByRole("link", { name: title }) });
}

/** Leaves a trace that a reload would wipe out. */
export async function marksPage({ page }: Person): Promise<void> {
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
}

export async function wasNotReloaded({ page }: Person): Promise<void> {
  expect(await page.evaluate(() => "notReloaded" in window)).toBe(true);
}
