import { expect } from "@playwright/test";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../../supabase/demo/accounts";
import type { Person } from "../person";
import { logIn } from "./account";

export async function logInAsAdmin(person: Person): Promise<void> {
  await logIn(person, DEMO_ACCOUNTS.admin, DEMO_PASSWORD);
  await person.isAt("/admin");
}

/** The queue's entry about something, with how long it has waited. */
export async function findInQueue(person: Person, title: string): Promise<void> {
  await person.open("/admin");
  const entry = person.page.locator("main li").filter({ has: person.heading(title) });
  const [before = "", after = ""] = person.words("admin.queue.waiting", { time: "|" }).split("|");
  await expect(entry).toContainText(before);
  await expect(entry).toContainText(after);
}

/** Opens something out of the queue. */
export async function openFromQueue(person: Person, title: string): Promise<void> {
  await findInQueue(person, title);
  await person.page.getByRole("link", { name: title, exact: true }).click();
}

/** Sends what is open back with a message. */
export async function sendBack(person: Person, message: string): Promise<void> {
  const { words } = person;
  const form = person.form();
  await form.field(words("admin.decision.message")).fill(message);
  await form.submit(words("admin.decision.sendBack"));
  await person.isTold(words("shell.notices.returned"));
}

/** Approves a firm together with the opening that it has handed in. */
export async function approveFirm(person: Person, name: string): Promise<void> {
  const { words } = person;
  await openFromQueue(person, name);
  await person.form().submit(words("admin.company.approveWithOpening"));
  await person.isTold(words("shell.notices.approved"));
}

/** Introduces a match after a look at both sides and the reasons. */
export async function introduce(person: Person, matchId: string): Promise<void> {
  const { words } = person;
  await person.open(`/admin/matches/${matchId}`);
  await expect(person.section(words("admin.match.explanation"))).toBeVisible();
  await expect(person.section(words("admin.match.talentSide"))).toBeVisible();
  await person.form().submit(words("admin.match.approve"));
  await person.isTold(words("shell.notices.introduced"));
}
