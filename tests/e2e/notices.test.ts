import { locales } from "~/i18n/locale";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { newFirm, newOpening, newTalent, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, logIn, logOut, signUp } from "./people/account";
import * as admin from "./people/admin";
import * as company from "./people/company";
import { bell, hasUnread, marksPage, notice, wasNotReloaded } from "./people/notices";
import * as talent from "./people/talent";
import type { Person } from "./person";
import { isSound } from "./sound";

test("open pages hear of what concerns them, without a reload", async ({ person }) => {
  const [owner, coordinator, seeker] = [await person(), await person(), await person()];
  const { words } = owner;
  const firm = newFirm();
  const text = newOpening(SKILLS.lifecycle);

  await test.step("a firm that waits for its review hears that it is approved", async () => {
    await signUp(owner, "company");
    await company.writeProfile(owner, firm);
    await company.writeOpening(owner, text);
    await hasUnread(owner, 0);
    await marksPage(owner);
    await admin.logInAsAdmin(coordinator);
    await admin.approveFirm(coordinator, firm.name);
    await hasUnread(owner, 2);
    await owner.reads(words("opening.statuses.published"));
    await wasNotReloaded(owner);
  });
  const opening = company.openingId(owner);

  const match =
    await test.step("a talent applies and keeps the page of the match open", async () => {
      await signUp(seeker, "talent");
      await talent.writeProfile(seeker, newTalent(SKILLS.lifecycle));
      await seeker.open(`/openings/${opening}`);
      return talent.apply(seeker);
    });

  await test.step("it hears of the introduction, and the page shows it", async () => {
    await seeker.reads(words("match.states.operator"));
    await marksPage(seeker);
    await admin.introduce(coordinator, match);
    await hasUnread(seeker, 1);
    await seeker.reads(words("match.states.other"));
    const said = words("notifications.arrived", { count: 1 });
    await expect(seeker.page.getByRole("status").filter({ hasText: said })).toHaveCount(1);
    await hasUnread(owner, 3);
    await wasNotReloaded(seeker);
  });

  await test.step("a notice leads to its subject and is read then", async () => {
    await bell(seeker).click();
    await seeker.isAt("/notices");
    await seeker.follow(words("notifications.kinds.talent.match_forwarded.title"));
    await seeker.isAt(`/talent/matches/${match}`);
    await hasUnread(seeker, 0);
  });

  await test.step("both sides hear of the consent; the one who gave it knows already", async () => {
    const typing = await writing(seeker);
    const asked: string[] = [];
    typing.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await company.agree(owner, match);
    await hasUnread(typing, 1);
    await expect(typing.form().field(words("talent.basics.employer"))).toHaveValue("下書き");
    expect(asked.filter((path) => path.startsWith("/notices/arrived"))).toEqual([]);
    await hasUnread(seeker, 1);
    await seeker.reads(words("match.states.connected"));
    // Having been asked, they have answered: one notice asks for nothing any more.
    await hasUnread(owner, 2);
  });

  await test.step("nobody opens the notice of another", async () => {
    await owner.open("/notices");
    const link = notice(
      owner,
      words("notifications.kinds.company.match_asked.title", { title: text.title }),
    );
    const address = (await link.getByRole("link").getAttribute("href")) ?? "";
    expect(await seeker.open(address)).toBe(404);
    await hasUnread(owner, 2);
  });
});

/** The same person in a second window, in the middle of a form. */
async function writing(seeker: Person): Promise<Person> {
  const second = seeker.inAnotherWindow(await seeker.page.context().newPage());
  await second.open("/talent/profile/basics");
  await second.form().fill({ [second.words("talent.basics.employer")]: "下書き" });
  return second;
}

test("the stream ends with the session", async ({ person }) => {
  const reader = await person();
  const { page } = reader;
  expect((await page.request.get("/notices/stream")).status()).toBe(204);
  await logIn(reader, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  await expect(bell(reader)).toBeVisible();
  await logOut(reader);
  await expect(bell(reader)).toHaveCount(0);
  expect((await page.request.get("/notices/stream")).status()).toBe(204);
});

test("notices are read and filtered without scripts", async ({ person }) => {
  const reader = await person({ javaScriptEnabled: false });
  const { words, page } = reader;
  await reader.open("/notices");
  await reader.isAt("/login");
  await enterLogin(reader, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);
  await reader.isAt("/notices");
  // As many as the demonstration has left unread, which is its own business.
  const unread = page.locator("main li[data-unread]");
  const count = await unread.count();
  expect(count).toBeGreaterThan(1);
  await hasUnread(reader, count);
  await unread.first().getByRole("button").click();
  await hasUnread(reader, count - 1);
  await reader.follow(words("notifications.unread"));
  await expect(page.locator("main li[data-unread]")).toHaveCount(count - 1);
  await reader.press(words("notifications.markAll"));
  await hasUnread(reader, 0);
  await reader.reads(words("notifications.noUnread"));

  const form = reader.form(page.locator("#mail"));
  const mail = form.field(words("notifications.mail.label"));
  await expect(mail).toBeChecked();
  await mail.uncheck();
  await form.submit(words("notifications.mail.save"));
  await reader.isTold(words("shell.notices.saved"));
  await expect(mail).not.toBeChecked();
});

for (const language of locales) {
  test(`the pages of notices are sound (${language})`, async ({ person }) => {
    const [reader, newcomer] = [
      await person({ locale: language }),
      await person({ locale: language }),
    ];
    await logIn(reader, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
    await isSound(reader, "/notices");
    await isSound(reader, "/notices?show=unread");
    await isSound(reader, "/notices/999999999", 404);
    await signUp(newcomer, "talent");
    await isSound(newcomer, "/notices");
    await isSound(newcomer, "/notices?show=unread");
  });
}
