import { locales } from "~/i18n/locale";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { newEmail, newFirm, PASSWORD } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, logIn, signUp } from "./people/account";
import * as company from "./people/company";
import { linkMailedTo } from "./people/mail";
import type { Person } from "./person";
import { isSound } from "./sound";

async function newOwner(person: Person): Promise<string> {
  const email = await signUp(person, "company");
  await company.writeProfile(person, newFirm());
  return email;
}

async function invite(owner: Person, email: string, role: "owner" | "editor" = "editor") {
  const { words } = owner;
  await owner.open("/company/members");
  const form = owner.form(owner.section(words("members.invite.title")));
  await form.fill({ [words("members.invite.email")]: email });
  await form
    .group(words("members.invite.role"))
    .getByText(words(`members.roles.${role}`), { exact: true })
    .click();
  await form.submit(words("members.invite.submit"));
  return form;
}

/** The row of a member or an invitation. */
const row = (person: Person, email: string) =>
  person.page.locator("main li").filter({ hasText: email }).first();

async function confirmIn(person: Person, email: string, label: string, confirm: string) {
  await row(person, email).getByText(label, { exact: true }).click();
  await row(person, email).getByRole("button", { name: confirm, exact: true }).click();
}

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });
    test("the pages of members are sound", async ({ person }) => {
      const owner = await person();
      await newOwner(owner);
      const guest = newEmail("guest");
      await invite(owner, guest);
      await owner.isTold(owner.words("shell.notices.invitationSent"));
      await isSound(owner, "/company/members");
      await isSound(owner, "/company/close");
      const link = await linkMailedTo(owner, guest, "/invitations/");
      await isSound(owner, link);
      const visitor = await person();
      await isSound(visitor, link);
      await isSound(visitor, "/invitations/nonsense");
      const newcomer = await person();
      await signUp(newcomer, "company", guest);
      await isSound(newcomer, link);
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`an invited person signs up and joins, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    person,
  }) => {
    const [owner, guest] = [
      await person({ javaScriptEnabled: true }),
      await person({ javaScriptEnabled }),
    ];
    const { words } = owner;
    await newOwner(owner);
    const email = newEmail("guest");
    const refused = await invite(owner, "nobody");
    await refused.isRefused(words("members.invite.email"), words("errors.invalidEmail"), "nobody");
    await invite(owner, email);
    await owner.isTold(words("shell.notices.invitationSent"));
    await expect(row(owner, email)).toBeVisible();
    const link = await linkMailedTo(owner, email, "/invitations/");

    await guest.open(link);
    await guest.follow(words("members.link.signup"));
    const form = guest.form();
    await form.fill({ [words("auth.email")]: email, [words("auth.password")]: PASSWORD });
    await form.field(words("auth.signup.terms")).check();
    await form.submit(words("auth.signup.submit"));
    await guest.isAt(link);
    await guest.press(words("members.link.accept"));
    await guest.isAt("/company");
    await guest.isTold(words("shell.notices.companyJoined"));
    // The link works once.
    const stranger = await person();
    await stranger.open(link);
    await expect(stranger.heading(words("members.link.brokenTitle"))).toBeVisible();

    // An editor sees the others and changes nobody.
    await guest.open("/company/members");
    await guest.reads(words("members.ownersOnly"));
    await expect(guest.section(words("members.invite.title"))).toHaveCount(0);
    expect(await guest.open("/company/close")).toBe(403);
  });
}

test("an invitation is for one person, until it is revoked", async ({ person }) => {
  const [owner, wrong, right] = [await person(), await person(), await person()];
  const { words } = owner;
  await newOwner(owner);
  const email = await signUp(right, "talent");
  await invite(owner, email, "owner");
  const link = await linkMailedTo(owner, email, "/invitations/");

  await wrong.open(link);
  await wrong.follow(words("members.link.login"));
  await enterLogin(wrong, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);
  await wrong.isAt(link);
  await expect(wrong.heading(words("members.link.otherTitle"))).toBeVisible();
  await expect(wrong.page.getByRole("button", { name: words("members.link.accept") })).toHaveCount(
    0,
  );
  const forced = await wrong.page.request.post(link, {
    form: {},
    headers: { Origin: new URL(wrong.page.url()).origin },
  });
  expect(forced.status()).toBe(409);

  await right.open(link);
  await owner.open("/company/members");
  await confirmIn(
    owner,
    email,
    words("members.invitations.revoke"),
    words("members.invitations.revokeConfirm"),
  );
  await owner.isTold(words("shell.notices.invitationRevoked"));
  await right.press(words("members.link.accept"));
  await expect(right.page.getByRole("alert")).toContainText(words("refusals.invitation_invalid"));
});

test("an address that is being typed stays while another invitation is revoked", async ({
  person,
}) => {
  const owner = await person();
  const { words } = owner;
  await newOwner(owner);
  const [first, second] = [newEmail("first"), newEmail("second")];
  const form = await invite(owner, first);
  await owner.isTold(words("shell.notices.invitationSent"));
  const field = form.field(words("members.invite.email"));
  // Sent: the next one begins with an empty form.
  await expect(field).toHaveValue("");
  await field.fill(second);
  await confirmIn(
    owner,
    first,
    words("members.invitations.revoke"),
    words("members.invitations.revokeConfirm"),
  );
  await owner.isTold(words("shell.notices.invitationRevoked"));
  await expect(field).toHaveValue(second);
});

test("ownership is handed over; the last owner stays", async ({ person }) => {
  const [owner, heir] = [await person(), await person()];
  const { words } = owner;
  const first = await newOwner(owner);
  const second = await signUp(heir, "talent");
  await invite(owner, second);
  await heir.open(await linkMailedTo(owner, second, "/invitations/"));
  await heir.press(words("members.link.accept"));
  await heir.isAt("/company");

  await owner.open("/company/members");
  await owner.reads(words("members.list.last"));
  await expect(owner.section(words("members.leave.title"))).toHaveCount(0);
  await confirmIn(
    owner,
    second,
    words("members.list.make.owner"),
    words("members.list.makeConfirm.owner"),
  );
  await owner.isTold(words("shell.notices.saved"));
  const leave = owner.section(words("members.leave.title"));
  await leave.getByText(words("members.leave.submit"), { exact: true }).click();
  await owner.press(words("members.leave.confirm"), leave);
  await owner.isTold(words("shell.notices.companyLeft"));
  await owner.open("/company/members");
  await owner.isTold(words("shell.notices.companyFirst"));

  await heir.open("/company/members");
  await heir.reads(words("members.list.last"));
  await heir.reads(words("members.events.left", { who: first }));
});

test("an owner removes a member, who then sees nothing of the firm", async ({ person }) => {
  const [owner, member] = [await person(), await person()];
  const { words } = owner;
  await newOwner(owner);
  const email = await signUp(member, "talent");
  await invite(owner, email);
  await member.open(await linkMailedTo(owner, email, "/invitations/"));
  await member.press(words("members.link.accept"));
  await member.isAt("/company");
  await owner.open("/company/members");
  await confirmIn(owner, email, words("members.list.remove"), words("members.list.removeConfirm"));
  await owner.isTold(words("shell.notices.memberRemoved"));
  await member.open("/company/members");
  await member.isTold(words("shell.notices.companyFirst"));
  await logIn(await person(), email);
});

test("somebody with a firm of their own joins another one, and goes back and forth", async ({
  person,
}) => {
  const [owner, guest] = [await person(), await person()];
  const { words } = owner;
  await newOwner(owner);
  const email = await signUp(guest, "company");
  const own = newFirm();
  await company.writeProfile(guest, own);
  await invite(owner, email);
  await guest.open(await linkMailedTo(owner, email, "/invitations/"));
  await guest.press(words("members.link.accept"));
  await guest.isAt("/company");
  await guest.open("/company/members");
  await guest.reads(words("members.ownersOnly"));

  const header = guest.page.getByRole("banner");
  await header.getByText(words("shell.account"), { exact: true }).click();
  await guest.press(words("shell.switchTo", { name: own.name }), header);
  await guest.isAt("/company");
  await guest.open("/company/members");
  await guest.reads(own.name);
  await guest.reads(words("members.list.last"));
});
