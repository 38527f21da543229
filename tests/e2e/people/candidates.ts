import { expect, type Locator } from "@playwright/test";
import { literal } from "../form";
import type { Person } from "../person";

/** The part of the page about the person from a prefecture. */
export function candidate(person: Person, prefecture: string): Locator {
  const name = person.words("match.card.anonymous", { prefecture });
  const heading = person.page.getByRole("heading", { level: 2, name: new RegExp(literal(name)) });
  return person.page.locator("main li").filter({ has: heading });
}

/** The code under which people speak of that person, as the list that is open shows it. */
export async function codeOf(person: Person, prefecture: string): Promise<string> {
  const heading = candidate(person, prefecture).getByRole("heading", { level: 2 });
  const [code] = /[2-9A-Z]{5}/.exec((await heading.textContent()) ?? "") ?? [];
  return code ?? "";
}

/** Narrows the list that is open by where people live. */
export async function narrowTo(person: Person, prefecture: string): Promise<void> {
  const { words, page } = person;
  await page.locator("summary", { hasText: words("candidate.filter.title") }).click();
  const option = words("candidate.filter.withCount", { name: prefecture, count: 1 });
  await person.form().select(words("candidate.filter.prefecture"), option);
  await person.press(words("candidate.filter.apply"));
  await person.reads(words("candidate.counts.some", { found: 1, total: 2 }));
}

export async function shortlist(person: Person, prefecture: string): Promise<void> {
  const { words } = person;
  await person.press(words("candidate.shortlist.add"), candidate(person, prefecture));
  await person.isTold(words("shell.notices.shortlisted"));
  await expect(candidate(person, prefecture)).toContainText(words("candidate.shortlist.isOn"));
}

/** Writes a note on somebody on the shortlist that is open. */
export async function write(person: Person, prefecture: string, body: string): Promise<void> {
  const { words } = person;
  const entry = candidate(person, prefecture);
  await entry.locator("summary", { hasText: words("candidate.notes.write") }).click();
  await person.form(entry).fill({ [words("candidate.notes.body")]: body });
  await person.press(words("candidate.notes.save"), entry);
  await person.isTold(words("shell.notices.noteSaved"));
  await expect(entry.getByRole("listitem").filter({ hasText: body })).toHaveCount(1);
}

/** Ticks people in the list that is open and looks at them side by side. */
export async function compare(person: Person, prefectures: string[]): Promise<void> {
  const { words, page } = person;
  for (const prefecture of prefectures) {
    await candidate(person, prefecture).getByRole("checkbox").first().check();
  }
  await page
    .getByRole("button", { name: words("candidate.compare.start") })
    .first()
    .click();
  await person.isAt(/\/compare\?c=/);
  for (const prefecture of prefectures) {
    const name = words("match.card.anonymous", { prefecture });
    await expect(page.getByRole("columnheader", { name: new RegExp(literal(name)) })).toBeVisible();
  }
}
