import { expect } from "@playwright/test";
import type { Person } from "../person";

/** The address in the newest mail to somebody that begins with a path; read on the demo's page. */
export async function linkMailedTo(person: Person, address: string, path: string): Promise<string> {
  const { page, words } = person;
  const [before = ""] = words("auth.demoMail.to", { address, at: "|" }).split("|");
  const mail = page.locator("main li").filter({ hasText: before }).first();
  await expect(async () => {
    await page.goto("/demo/mail");
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  const text = (await mail.textContent()) ?? "";
  const link = new RegExp(`https?://[^\\s/]+(${path}[A-Za-z0-9_?=&-]*)`).exec(text)?.[1];
  expect(link, `link to ${path} in the mail to ${address}`).toBeDefined();
  return link ?? "";
}
