import type { Page } from "@playwright/test";
import { newEmail, PASSWORD } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, logIn, signUp } from "./people/account";
import type { Person } from "./person";

const NEW_PASSWORD = "a-new-one-for-tsubame";

test("a forgotten password is set anew by mail, once", async ({ person }) => {
  const owner = await person();
  const email = await signUp(owner, "talent");
  const reader = await person();
  await askForReset(reader, email);
  const link = await linkFor(reader.page, email);

  await reader.open(link);
  await setPassword(reader, NEW_PASSWORD);
  await expect(reader.page).not.toHaveURL(/reset-password/);
  // Whoever was signed in elsewhere is so no longer.
  await owner.open("/talent/profile/basics");
  await owner.isAt("/login");

  const later = await person();
  await later.open("/login");
  await enterLogin(later, email, PASSWORD);
  await expect(later.page.getByRole("alert")).toContainText(later.words("refusals.login_failed"));
  await logIn(later, email, NEW_PASSWORD);

  const thief = await person();
  await thief.open(link);
  await setPassword(thief, "another-one-for-a-thief");
  await expect(thief.page.getByRole("alert")).toContainText(thief.words("refusals.link_expired"));
  await thief.open("/home");
  await thief.isAt("/login");
});

test("whether an address is known does not show when its password is forgotten", async ({
  person,
}) => {
  const owner = await person();
  const known = await signUp(owner, "company");
  const visitor = await person();
  await askForReset(visitor, known);
  const answer = await visitor.page.locator("main").textContent();
  await askForReset(visitor, newEmail("unknown"));
  expect(await visitor.page.locator("main").textContent()).toBe(answer);
});

async function askForReset(person: Person, email: string): Promise<void> {
  const { words } = person;
  await person.open("/forgot-password");
  await person.form().fill({ [words("auth.email")]: email });
  await person.form().submit(words("auth.forgot.submit"));
  await expect(person.heading(words("auth.forgot.sentTitle"))).toBeVisible();
}

/** The way out of the newest mail to an address, as the page for demonstrations shows it. */
async function linkFor(page: Page, email: string): Promise<string> {
  await page.goto("/demo/mail");
  const mail = page.locator("main li").filter({ hasText: email }).first();
  return (await mail.getByRole("link").first().getAttribute("href")) ?? "";
}

async function setPassword(person: Person, password: string): Promise<void> {
  const { words } = person;
  await person.form().fill({ [words("auth.newPassword")]: password });
  await person.form().submit(words("auth.reset.submit"));
}
