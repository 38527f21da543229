import { type BrowserContext, expect } from "@playwright/test";
import { newEmail, PASSWORD } from "../facts";
import type { Person } from "../person";

type Kind = "company" | "talent";

/** Signs up under a new address and answers it. */
export async function signUp(person: Person, kind: Kind, email = newEmail(kind)): Promise<string> {
  const { words } = person;
  await person.open("/signup");
  const form = person.form();
  await form.tick(words("auth.signup.kind"), words(`auth.signup.${kind}`));
  await form.fill({ [words("auth.email")]: email, [words("auth.password")]: PASSWORD });
  await form.field(words("auth.signup.terms")).check();
  await form.submit(words("auth.signup.submit"));
  await person.isAt(kind === "company" ? "/company/profile" : "/talent/profile/basics");
  return email;
}

/** Fills in and sends the form of the login page that is open. */
export async function enterLogin(person: Person, email: string, password: string): Promise<void> {
  const { words } = person;
  const form = person.form();
  await form.fill({ [words("auth.email")]: email, [words("auth.password")]: password });
  await form.submit(words("auth.login.submit"));
}

export async function logIn(person: Person, email: string, password = PASSWORD): Promise<void> {
  await person.open("/login");
  await enterLogin(person, email, password);
  await expect(person.page).not.toHaveURL(/\/login/);
}

export async function logOut(person: Person): Promise<void> {
  const header = person.page.getByRole("banner");
  await header.getByText(person.words("shell.account"), { exact: true }).click();
  await person.press(person.words("shell.logout"), header);
  await person.isTold(person.words("shell.notices.loggedOut"));
}

/** The session ends, as after a long time; the words in the browser stay. */
export async function endSession(context: BrowserContext): Promise<void> {
  for (const { name } of await context.cookies()) {
    if (name !== "locale") await context.clearCookies({ name });
  }
}
