import { locales } from "~/i18n/locale";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { newEmail, newFirm, newTalent, PASSWORD, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, logIn, signUp } from "./people/account";
import * as company from "./people/company";
import { linkMailedTo } from "./people/mail";
import * as talent from "./people/talent";
import type { Person } from "./person";
import { isSound } from "./sound";

const NEW_PASSWORD = "three other words";

const part = (person: Person, key: "email" | "password" | "language" | "sessions") =>
  person.section(person.words(`account.${key}.title`));

/** Whether a browser is still signed in. */
async function isOut(person: Person): Promise<void> {
  await person.open("/account");
  await person.isAt("/login");
}

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });
    test("the pages of an account are sound", async ({ person }) => {
      const owner = await person();
      await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
      await isSound(owner, "/account");
      await isSound(owner, "/account/delete");
      const seeker = await person();
      await logIn(seeker, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);
      await isSound(seeker, "/account/delete");
      await isSound(seeker, "/auth/confirm?half");
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test("a password is changed by who knows it, and ends the other sessions", async ({
      person,
    }) => {
      const [here, elsewhere] = [await person({ javaScriptEnabled }), await person()];
      const { words } = here;
      const email = await signUp(here, "talent");
      await logIn(elsewhere, email);

      await here.open("/account");
      const form = here.form(part(here, "password"));
      const current = words("account.password.current");
      await form.fill({
        [current]: "not-the-password",
        [words("account.password.new")]: NEW_PASSWORD,
      });
      await form.submit(words("account.password.submit"));
      await form.isRefused(current, words("errors.wrongPassword"));
      await form.fill({ [current]: PASSWORD, [words("account.password.new")]: "short" });
      await form.submit(words("account.password.submit"));
      await form.isRefused(
        words("account.password.new"),
        words("errors.passwordTooShort", { min: "10" }),
      );
      await form.fill({ [current]: PASSWORD, [words("account.password.new")]: NEW_PASSWORD });
      await form.submit(words("account.password.submit"));
      await here.isTold(words("shell.notices.passwordChanged"));

      await isOut(elsewhere);
      await enterLogin(elsewhere, email, PASSWORD);
      await expect(elsewhere.page.getByRole("alert")).toBeVisible();
      await logIn(elsewhere, email, NEW_PASSWORD);
    });

    test("a session that is ended is refused, this one is not", async ({ person }) => {
      const [here, second, third] = [
        await person({ javaScriptEnabled }),
        await person(),
        await person(),
      ];
      const { words } = here;
      const email = await signUp(here, "talent");
      await logIn(second, email);
      await here.open("/account");
      const sessions = part(here, "sessions");
      await here.press(words("account.sessions.end"), sessions);
      await here.isTold(words("shell.notices.sessionEnded"));
      await isOut(second);

      await logIn(second, email);
      await logIn(third, email);
      await here.open("/account");
      await here.press(words("account.sessions.endOthers"), sessions);
      await here.isTold(words("shell.notices.othersEnded"));
      await isOut(second);
      await isOut(third);
      await here.open("/account");
      await here.isAt("/account");
      await expect(sessions.getByText(words("account.sessions.here"))).toBeVisible();
    });

    test("an address is changed once the new one has confirmed", async ({ person }) => {
      const who = await person({ javaScriptEnabled });
      const { words, page } = who;
      const email = await signUp(who, "talent");
      const wanted = newEmail("moved");
      const ask = async (address: string, password: string) => {
        await who.open("/account");
        const form = who.form(part(who, "email"));
        await form.fill({
          [words("account.email.new")]: address,
          [words("account.email.password")]: password,
        });
        await form.submit(words("account.email.submit"));
        return form;
      };
      const wrong = await ask(wanted, "not-the-password");
      await wrong.isRefused(words("account.email.password"), words("errors.wrongPassword"));
      await expect(wrong.field(words("account.email.new"))).toHaveValue(wanted);
      const same = await ask(email, PASSWORD);
      await same.isRefused(words("account.email.new"), words("errors.sameEmail"), email);

      // An address with an account is answered as any other.
      await ask(DEMO_ACCOUNTS.talent, PASSWORD);
      await who.isTold(words("shell.notices.emailChangeSent"));
      await ask(wanted, PASSWORD);
      await who.isTold(words("shell.notices.emailChangeSent"));
      await who.open("/account");
      await who.reads(email);
      const link = await linkMailedTo(who, wanted, "/auth/confirm");
      await page.goto(link);
      await who.press(words("auth.confirm.submit"));
      await who.isTold(words("shell.notices.emailChanged"));
      await who.reads(wanted);
      // The old one has been told.
      await page.goto("/demo/mail");
      await who.reads(words("account.mails.emailChange.subject"));
      const other = await person();
      await logIn(other, wanted);
    });

    test("the language is that of pages and mails", async ({ person }) => {
      const who = await person({ javaScriptEnabled });
      await signUp(who, "talent");
      await who.open("/account");
      const form = who.form(part(who, "language"));
      await form.tick(who.words("account.language.label"), "English");
      await form.submit(who.words("account.language.submit"));
      await expect(who.page.locator("html")).toHaveAttribute("lang", "en");
      await expect(who.page.getByRole("radio", { name: "English" })).toBeChecked();
    });

    test("an account is deleted by who types its address and password", async ({ person }) => {
      const [who, elsewhere] = [await person({ javaScriptEnabled }), await person()];
      const { words } = who;
      const email = await signUp(who, "talent");
      await logIn(elsewhere, email);
      await who.open("/account");
      await who.follow(words("account.deletion.open"));
      await who.isAt("/account/delete");
      const form = who.form();
      const send = async (address: string, password: string) => {
        await form.fill({
          [words("account.deletion.email")]: address,
          [words("account.deletion.password")]: password,
        });
        const button = form.scope.getByText(words("account.deletion.submit"), { exact: true });
        const confirm = form.scope.getByRole("button", { name: words("account.deletion.confirm") });
        if (!(await confirm.isVisible())) await button.click();
        await confirm.click();
      };
      await send(newEmail("other"), PASSWORD);
      await form.isRefused(words("account.deletion.email"), words("errors.otherEmail"));
      await send(email, "not-the-password");
      await form.isRefused(words("account.deletion.password"), words("errors.wrongPassword"));
      await send(email, PASSWORD);
      await who.isAt("/");
      await who.isTold(words("shell.notices.accountDeleted"));
      await isOut(elsewhere);
      await enterLogin(elsewhere, email, PASSWORD);
      await expect(elsewhere.page.getByRole("alert")).toContainText(words("refusals.login_failed"));
    });
  });
}

test("the only owner of a firm first closes it", async ({ person }) => {
  const owner = await person();
  const { words } = owner;
  const firm = newFirm();
  const email = await signUp(owner, "company");
  await company.writeProfile(owner, firm);
  await owner.open("/account/delete");
  await expect(owner.heading(words("account.deletion.ownerTitle"))).toBeVisible();
  await expect(owner.form().field(words("account.deletion.email"))).toHaveCount(0);
  // Nor past the page.
  const forced = await owner.page.request.post("/account/delete", {
    form: { email, currentPassword: PASSWORD },
    headers: { Origin: new URL(owner.page.url()).origin },
  });
  expect(forced.status()).toBe(409);

  await owner.open("/company/close");
  const form = owner.form();
  await form.fill({
    [words("members.closing.name")]: firm.name,
    [words("members.closing.password")]: PASSWORD,
  });
  await form.scope.getByText(words("members.closing.submit"), { exact: true }).click();
  await form.submit(words("members.closing.confirm"));
  await owner.isAt("/welcome");
  await owner.isTold(words("shell.notices.companyClosed"));
  await owner.open("/company/openings");
  await owner.isTold(words("shell.notices.companyFirst"));
  await owner.open("/account/delete");
  await expect(form.field(words("account.deletion.email"))).toBeVisible();
});

test("a profile is gone with its account", async ({ person }) => {
  const seeker = await person();
  const facts = newTalent(SKILLS.process);
  await signUp(seeker, "talent");
  await talent.writeBasics(seeker, facts);
  await seeker.open("/account/delete");
  await seeker.reads(seeker.words("account.deletion.goesProfile"));
});
