import { newFirm, newOpening, newTalent, PASSWORD, SKILLS, type Skill } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, signUp } from "./people/account";
import * as admin from "./people/admin";
import * as company from "./people/company";
import * as talent from "./people/talent";
import type { Person } from "./person";

/** A firm with an opening that waits for its review. */
async function firmWith(owner: Person, skill: Skill) {
  const [firm, text] = [newFirm(), newOpening(skill)];
  const email = await signUp(owner, "company");
  await company.writeProfile(owner, firm);
  await owner.open("/company/openings/new");
  await company.fillOpening(owner, text);
  await owner.page
    .getByRole("button", { name: owner.words("opening.actions.submit"), exact: true })
    .dblclick();
  // Which of the two answers the page shows is open; that the opening waits for review is not.
  await expect(owner.section(owner.words("opening.next.submitted.title"))).toBeVisible();
  return { firm, text, email, opening: company.openingId(owner) };
}

test("two presses of a button are one event", async ({ person }) => {
  const [owner, coordinator, seeker] = [await person(), await person(), await person()];
  const { words } = owner;
  const { firm, text, opening } = await firmWith(owner, SKILLS.lifecycle);
  await owner.open("/company/openings");
  await expect(owner.heading(text.title)).toHaveCount(1);
  await owner.open(`/company/openings/${opening}`);
  await expect(
    owner.section(words("opening.events.title")).getByText(words("opening.events.submitted")),
  ).toHaveCount(1);

  await admin.logInAsAdmin(coordinator);
  await admin.approveFirm(coordinator, firm.name);
  await signUp(seeker, "talent");
  await talent.writeProfile(seeker, newTalent(SKILLS.lifecycle));
  await seeker.open(`/openings/${opening}`);
  const application = seeker.form(seeker.section(words("match.apply.title")));
  await application.field(words("match.consent.agree")).check();
  await application.scope.getByRole("button", { name: words("match.apply.submit") }).dblclick();
  await seeker.isTold(words("shell.notices.applied"));
  const match = company.matchId(seeker);

  await admin.introduce(coordinator, match);
  await owner.open(`/company/matches/${match}`);
  const answer = owner.form(owner.section(words("match.company.agreeTitle")));
  await answer.field(words("match.consent.agree")).check();
  await answer.scope.getByRole("button", { name: words("match.agree.submit") }).dblclick();
  await owner.isTold(words("shell.notices.connected"));

  await coordinator.open(`/admin/matches/${match}`);
  const events = coordinator.section(words("admin.match.events"));
  for (const action of ["apply", "approve", "consent", "connect"] as const) {
    const name = words(`admin.match.actions.${action}`);
    await expect(events.getByText(name, { exact: true }), name).toHaveCount(1);
  }
});

test("a new draft that arrives three times is one draft", async ({ person, baseURL }) => {
  const owner = await person();
  const { words, page } = owner;
  const text = newOpening(SKILLS.goals);
  await signUp(owner, "company");
  await company.writeProfile(owner, newFirm());
  await owner.open("/company/openings/new");
  await owner.form().fill({ [words("openingForm.title")]: text.title });
  const entries = await page
    .locator("main form")
    .evaluate((form) => [...new FormData(form as HTMLFormElement)] as [string, string][]);
  const data = new URLSearchParams([...entries, ["step", "draft"]]).toString();
  const headers = {
    Origin: baseURL ?? "",
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const post = () => page.request.post(page.url(), { headers, data, maxRedirects: 0 });
  const statuses = (await Promise.all([post(), post(), post()])).map((answer) => answer.status());
  expect(statuses).toContain(302);
  for (const status of statuses) expect([302, 409]).toContain(status);
  await owner.open("/company/openings");
  await expect(page.locator("main li").filter({ hasText: text.title })).toHaveCount(1);
});

test("a draft that was changed in another window is not overwritten", async ({ person }) => {
  const owner = await person();
  const { words } = owner;
  await signUp(owner, "company");
  await company.writeProfile(owner, newFirm());
  await owner.open("/company/openings/new");
  await owner.form().fill({ [words("openingForm.title")]: "はじめの見出し" });
  await owner.form().submit(words("openingSteps.saveDraft"));
  await company.isAtStep(owner, "problem");
  const address = new URL(owner.page.url()).pathname;

  const other = owner.inAnotherWindow(await owner.page.context().newPage());
  await other.open(address);
  await owner.open(address);
  await owner.form().fill({ [words("openingForm.title")]: "先に保存した見出し" });
  await owner.form().submit(words("openingSteps.saveDraft"));
  await owner.isTold(words("shell.notices.saved"));

  await other.form().fill({
    [words("openingForm.title")]: "あとから保存した見出し",
    [words("openingForm.problem")]: "長い時間をかけて書いた文章です。",
  });
  await other.form().submit(words("openingSteps.saveDraft"));
  await expect(other.page.getByRole("alert")).toContainText(words("openingSteps.conflict.title"));
  await expect(other.form().field(words("openingForm.problem"))).toHaveValue(
    "長い時間をかけて書いた文章です。",
  );
  await owner.open(address);
  await expect(owner.form().field(words("openingForm.title"))).toHaveValue("先に保存した見出し");
});

test("a session that ends while one types leads to the login and back", async ({ person }) => {
  const owner = await person();
  const { words, page } = owner;
  const email = await signUp(owner, "company");
  await company.fillProfile(owner, newFirm());
  const cookies = await page.context().cookies();
  for (const { name } of cookies.filter(({ name }) => name !== "locale")) {
    await page.context().clearCookies({ name });
  }
  await owner.form().submit(words("company.profile.save"));
  await owner.isAt("/login");
  await enterLogin(owner, email, PASSWORD);
  await owner.isAt("/company/profile");
  await expect(owner.form().field(words("company.profile.name"))).toBeVisible();
});
