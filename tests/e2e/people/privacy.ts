import { expect } from "@playwright/test";
import { privateWords, type TalentFacts } from "../facts";
import type { Person } from "../person";

/** Nothing in what the browser was given for this page names the talent. */
export async function knowsNothingOf(person: Person, talent: TalentFacts): Promise<void> {
  const source = await person.source();
  for (const word of privateWords(talent)) {
    expect(source.includes(word), `${word} in ${person.page.url()}`).toBe(false);
  }
}

/** The contact details are refused to somebody who asks without the button. */
export async function isLocked(
  person: Person,
  matchId: string,
  side: "company" | "talent" = "company",
): Promise<void> {
  const { page } = person;
  const address = `/${side}/matches/${matchId}`;
  const answer = await page.request.post(address, {
    headers: { Origin: new URL(page.url()).origin },
    form: { intent: "contacts" },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.text()).not.toMatch(/mailto:|tel:/);
}

/** Presses the button and reads the other side's contact details. */
export async function seesContacts(person: Person, details: readonly string[]): Promise<void> {
  const { words } = person;
  const section = person.section(words("match.contacts.title"));
  await person.press(words("match.contacts.show"), section);
  for (const detail of details) await expect(section).toContainText(detail);
}
