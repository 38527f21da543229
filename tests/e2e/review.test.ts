import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { newOpening, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { logIn } from "./people/account";
import * as admin from "./people/admin";
import * as company from "./people/company";
import { isSoundNow } from "./sound";

const MESSAGE = "今はどのように計画を立てているか、2〜3行で書き足してください。";
const WELCOME = "来月の説明会で、他社の進め方もご紹介します。";

test("an opening is returned with a message, corrected and published", async ({ person }) => {
  const [owner, coordinator] = [await person(), await person()];
  const { words } = owner;
  const text = newOpening(SKILLS.goals);
  await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  const opening = await company.writeOpening(owner, text);
  await owner.reads(words("opening.next.submitted.title"));
  await isSoundNow(owner);
  await owner.open(`/company/openings/${opening}/edit`);
  await owner.isAt(`/company/openings/${opening}`);

  await admin.logInAsAdmin(coordinator);
  await admin.openFromQueue(coordinator, text.title);
  await coordinator.reads(text.problem);
  // A window without scripts learns nothing meanwhile.
  const reading = await person({
    javaScriptEnabled: false,
    storageState: await coordinator.page.context().storageState(),
  });
  await reading.open(`/admin/openings/${opening}`);
  await company.takeBack(owner);
  await reading.form().submit(words("admin.opening.approve"));
  await reading.isTold(words("shell.notices.takenBackMeanwhile"));
  await expect(reading.heading(text.title)).toHaveCount(0);
  await owner.reads(words("opening.statuses.draft"));
  await company.handIn(owner);
  await admin.openFromQueue(coordinator, text.title);
  await coordinator.reads(text.problem);
  const storageState = await owner.page.context().storageState();
  const late = await person({ javaScriptEnabled: false, storageState });
  await late.open(`/company/openings/${opening}`);
  const form = coordinator.form();
  await form.submit(words("admin.decision.sendBack"));
  await form.isRefused(words("admin.decision.message"), words("errors.messageToReturn"));
  await admin.sendBack(coordinator, MESSAGE);

  // A window without scripts still offers to take it back, and is told that it comes too late.
  await company.pressTakeBack(late);
  await late.isTold(words("shell.notices.openingReviewed"));
  await late.reads(MESSAGE);

  await owner.open("/company/openings");
  await owner.follow(text.title);
  await owner.reads(MESSAGE);
  await owner.follow(words("opening.actions.edit"));
  await company.mend(owner, "problem");
  await owner.reads(MESSAGE);
  await owner.form().fill({ [words("openingForm.problem")]: `${text.problem}紙に書いています。` });
  await company.goOn(owner, "outcome");
  await company.jump(owner, "preview");
  await company.handIn(owner);

  const visitor = await person();
  expect(await visitor.open(`/openings/${opening}`)).toBe(404);
  await admin.openFromQueue(coordinator, text.title);
  await coordinator.reads("紙に書いています。");
  await coordinator.form().field(words("admin.decision.message")).fill(WELCOME);
  await coordinator.form().submit(words("admin.opening.approve"));
  await coordinator.isTold(words("shell.notices.approved"));
  await coordinator.follow(words("admin.opening.published.toPublic"));
  await coordinator.isAt(`/openings/${opening}`);
  expect(await visitor.open(`/openings/${opening}`)).toBe(200);
  await visitor.reads("紙に書いています。");
  await coordinator.open(`/admin/openings/${opening}`);
  const near = coordinator.page.getByRole("region", { name: words("reach.misses.title") });
  const first = near.getByRole("listitem").filter({ has: coordinator.page.getByRole("heading") });
  await expect(first.first()).toContainText(words("reach.misses.changes"));

  // Put away again, so that the demonstration stays as it was.
  await owner.open(`/company/openings/${opening}`);
  await owner.reads(WELCOME);
  await owner.page.locator("summary", { hasText: words("opening.actions.close.label") }).click();
  await owner
    .form()
    .select(words("opening.actions.close.reason"), words("opening.actions.close.reasons.other"));
  await owner.press(words("opening.actions.close.confirm"));
  await owner.isTold(words("shell.notices.openingEnded"));
  expect(await visitor.open(`/openings/${opening}`)).toBe(404);
});
