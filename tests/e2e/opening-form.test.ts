import { locales } from "~/i18n/locale";
import { newFirm, newOpening, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { signUp } from "./people/account";
import * as company from "./people/company";
import { stepPath, withDraft } from "./people/draft";
import { isSound, isSoundNow } from "./sound";

test("an opening is written step by step with the help on the way", async ({ person }) => {
  const owner = await person();
  const { words, page } = owner;
  const form = owner.form();
  await signUp(owner, "company");
  await company.writeProfile(owner, newFirm());
  await owner.open("/company/openings/new");
  const text = { ...newOpening(SKILLS.goals), problem: "部品の在庫が紙で、欠品に気づけません。" };

  await test.step("an example may begin an empty field, and only an empty one", async () => {
    await form.select(words("openingForm.themeCode"), "製造");
    const example = page.locator("details").filter({
      hasText: words("openingExample.manufacturing.1.title"),
    });
    await example.locator("summary").click();
    await example.getByRole("button", { name: words("openingSteps.examples.take") }).click();
    const problem = form.field(words("openingForm.problem"));
    await expect(problem).toHaveValue(words("openingExample.manufacturing.1.problem"));
    await expect(example.getByRole("button")).toHaveCount(0);
    await company.fillProblem(owner, text);
    await company.goOn(owner, "outcome");
  });

  await test.step("skills are suggested with their reason, and added by a press", async () => {
    await owner.form().fill({ [words("openingForm.outcome")]: text.outcome });
    await company.goOn(owner, "requirements");
    await owner.reads(words("openingSteps.suggestions.fromWord", { word: "在庫" }));
    const name = "在庫・販売管理システム";
    const add = words("openingSteps.suggestions.addNamed", { name });
    await form.submit(add);
    await expect(form.field(words("openingForm.skill", { number: "1" }))).toHaveValue(name);
    await expect(form.field(words("openingForm.need"))).toHaveValue("must");
    await expect(page.getByRole("button", { name: add })).toHaveCount(0);
  });

  await test.step("a firm that is not approved yet reads why no number is shown", async () => {
    await owner.reads(words("openingFit.problems.unapproved"));
    await isSoundNow(owner);
    await company.goOn(owner, "conditions");
  });

  await test.step("the pay is set beside what is usual", async () => {
    await company.fillConditions(owner);
    await form.fill({ [words("openingForm.payMin")]: "", [words("openingForm.payMax")]: "20000" });
    await owner.reads(words("openingSteps.usual.title"));
    await expect(page.locator("figure [role=status]")).toContainText("かなり低く");
    await form.fill({ [words("openingForm.payMax")]: "150000" });
    await expect(page.locator("figure [role=status]")).not.toContainText("かなり低く");
    await company.goOn(owner, "terms");
  });

  await test.step("the preview names what is missing and leads there", async () => {
    await company.jump(owner, "preview");
    const missing = words("openingSteps.preview.blank", {
      fields: [
        words("openingForm.workContent"),
        words("openingForm.paymentDays"),
        words("openingForm.terminationTerms"),
      ].join("、"),
    });
    await owner.reads(missing);
    const submit = page.getByRole("button", { name: words("opening.actions.submit") });
    await expect(submit).toHaveCount(0);
    await owner.open(`/company/openings/${company.openingId(owner)}/edit`);
    await company.isAtStep(owner, "terms");
    await company.fillTerms(owner, text);
    await company.goOn(owner, "preview");
  });

  await test.step("as a talent sees it, it is handed in", async () => {
    await owner.reads(text.workContent);
    await company.handIn(owner);
    await owner.open(stepPath(company.openingId(owner), "terms"));
    await owner.isAt(`/company/openings/${company.openingId(owner)}`);
  });
});

test("a lost connection takes nothing away, and the save is made up for", async ({
  person,
  faults,
}) => {
  const owner = await person();
  const { words, page } = owner;
  const { opening } = await withDraft(owner);
  const outcome = "つながらない間に書いた、目指す姿です。";
  const field = owner.form().field(words("openingForm.outcome"));
  await owner.open(stepPath(opening, "outcome"));
  await page.context().setOffline(true);
  await field.fill(outcome);
  await owner.form().submit(words("openingSteps.next"));
  await expect(page.getByRole("alert")).toContainText(words("openingSteps.offline"));
  await expect(field).toHaveValue(outcome);
  await owner.form().submit(words("openingSteps.next"));
  await expect(page.getByRole("alert")).toContainText(words("openingSteps.offline"));
  await page.context().setOffline(false);
  await company.isAtStep(owner, "requirements");
  await owner.open(stepPath(opening, "outcome"));
  await expect(field).toHaveValue(outcome);
  await expect(owner.heading(words("form.kept.title.device"))).toHaveCount(0);
  // The browser's own line about each request that did not leave.
  const others = faults.filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"));
  expect(others).toEqual([]);
  faults.length = 0;
});

test("what was typed and not saved is offered, never put over a newer draft", async ({
  person,
}) => {
  const owner = await person();
  const { words, page } = owner;
  const { opening } = await withDraft(owner);
  const address = stepPath(opening, "outcome");
  const field = owner.form().field(words("openingForm.outcome"));
  await owner.open(address);
  await field.fill("保存しなかった文章です。");
  await field.blur();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("保存しな");
  await owner.open(address);
  await expect(field).toHaveValue("");
  await owner.press(words("form.kept.restore"));
  await expect(field).toHaveValue("保存しなかった文章です。");

  const other = owner.inAnotherWindow(await page.context().newPage());
  await other.open(address);
  await other.press(words("form.kept.discard"));
  await other.form().fill({ [words("openingForm.outcome")]: "先に保存した文章です。" });
  await company.goOn(other, "requirements");

  await field.fill("あとから直した文章です。");
  await owner.form().submit(words("openingSteps.next"));
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(words("openingSteps.conflict.title"));
  await expect(field).toHaveValue("あとから直した文章です。");
  const look = alert.getByRole("link", { name: words("openingSteps.conflict.look") });
  await expect(look).toHaveAttribute("href", stepPath(opening, "preview"));
  await isSoundNow(owner);

  await owner.open(address);
  await expect(field).toHaveValue("先に保存した文章です。");
  await owner.reads(words("form.kept.newer"));
  await owner.press(words("form.kept.restore"));
  await company.goOn(owner, "requirements");
  await owner.open(address);
  await expect(field).toHaveValue("あとから直した文章です。");
});

test("who overwrites another window does so knowingly", async ({ person }) => {
  const owner = await person();
  const { words } = owner;
  const { opening } = await withDraft(owner);
  const other = owner.inAnotherWindow(await owner.page.context().newPage());
  await owner.open(stepPath(opening, "outcome"));
  await other.open(stepPath(opening, "outcome"));
  await other.form().fill({ [words("openingForm.outcome")]: "先の文章" });
  await company.goOn(other, "requirements");
  await owner.form().fill({ [words("openingForm.outcome")]: "あとの文章" });
  await owner.form().submit(words("openingSteps.next"));
  await owner.press(words("openingSteps.conflict.overwrite"));
  await company.isAtStep(owner, "requirements");
  await owner.open(stepPath(opening, "outcome"));
  await expect(owner.form().field(words("openingForm.outcome"))).toHaveValue("あとの文章");
});

test("bad input is named beside its field and changes nothing", async ({ person, baseURL }) => {
  const owner = await person();
  const { words, page } = owner;
  const form = owner.form();
  const { opening } = await withDraft(owner);
  const label = (name: "outcome" | "payMax" | "hoursMax" | "startOn" | "paymentDays") =>
    words(`openingForm.${name}`);

  await owner.open(stepPath(opening, "outcome"));
  await form.submit(words("openingSteps.next"));
  await form.isRefused(label("outcome"), words("errors.required"), "");
  const long = "あ".repeat(10_000);
  await form.fill({ [label("outcome")]: long });
  for (const button of ["next", "saveDraft"] as const) {
    await form.submit(words(`openingSteps.${button}`));
    await form.isRefused(label("outcome"), words("errors.tooLong", { max: "2000" }), long);
  }
  const script = "<script>alert(1)</script><b>太字</b>\n'; drop table openings; --";
  await form.fill({ [label("outcome")]: script });
  await company.goOn(owner, "requirements");
  await owner.open(stepPath(opening, "preview"));
  await owner.reads("<script>alert(1)</script><b>太字</b>");

  await owner.open(stepPath(opening, "conditions"));
  await company.fillConditions(owner);
  await form.fill({
    [label("hoursMax")]: "3",
    [label("payMax")]: "1",
    [label("startOn")]: "2020-01-01",
  });
  await form.submit(words("openingSteps.next"));
  await form.isRefused(label("hoursMax"), words("errors.mostBelowLeast"), "3");
  await form.isRefused(label("payMax"), words("errors.maxBelowMin"), "1");
  await expect(form.field(label("startOn"))).toHaveAttribute("aria-invalid", "true");
  await isSoundNow(owner);

  await owner.open(stepPath(opening, "terms"));
  await form.fill({ [label("paymentDays")]: "61" });
  await form.submit(words("openingSteps.saveDraft"));
  await form.isRefused(label("paymentDays"), words("errors.paymentTooLate", { max: "60" }), "61");

  const stranger = await person();
  await signUp(stranger, "company");
  await company.writeProfile(stranger, newFirm());
  expect(await stranger.open(stepPath(opening, "problem"))).toBe(404);
  expect(await stranger.open(stepPath(opening, "preview"))).toBe(404);
  const headers = {
    Origin: baseURL ?? "",
    "Content-Type": "application/x-www-form-urlencoded",
  };
  for (const [step, data] of [
    ["outcome", "outcome=x&step=draft&version=1"],
    ["preview", "intent=submit"],
  ] as const) {
    const answer = await stranger.page.request.post(stepPath(opening, step), {
      headers,
      data,
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(404);
  }
  const forged = await page.request.post(stepPath(opening, "conditions"), {
    headers,
    data: "step=draft&requirements=x&seats=1000&workMode=moon",
    maxRedirects: 0,
  });
  expect(forged.status()).toBe(400);

  expect(await owner.open(stepPath(opening, "nonsense"))).toBe(404);
});

test("the steps work without scripts: examples, suggestions, jumps", async ({ person }) => {
  const owner = await person({ javaScriptEnabled: false });
  const { words, page } = owner;
  const form = owner.form();
  await signUp(owner, "company");
  const scripted = newFirm();
  const { writeCompany } = await import("./people/noscript");
  await writeCompany(owner, scripted);
  await owner.open("/company/openings/new");
  await page.locator("summary", { hasText: words("openingSteps.examples.ofAll") }).click();
  await owner.reads(words("openingExample.care.1.title"));
  const text = { ...newOpening(SKILLS.goals), problem: "予約の電話が鳴り続けています。" };
  await company.fillProblem(owner, text);
  await company.goOn(owner, "outcome");
  await form.fill({ [words("openingForm.outcome")]: "" });
  await form.submit(words("openingSteps.next"));
  await form.isRefused(words("openingForm.outcome"), words("errors.required"), "");
  await company.jump(owner, "requirements");
  await form.submit(words("openingSteps.suggestions.addNamed", { name: "予約管理システム" }));
  await expect(page.locator("select").first().locator("option:checked")).toHaveText(
    "予約管理システム",
  );
  await company.goOn(owner, "conditions");
  await company.jump(owner, "preview");
  await owner.reads(words("openingSteps.states.needed"));
});

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });
    test("every step is sound", async ({ person }) => {
      const owner = await person();
      const { opening } = await withDraft(owner);
      await isSound(owner, "/company/openings/new");
      for (const step of ["problem", "outcome", "requirements", "conditions", "terms", "preview"]) {
        await isSound(owner, stepPath(opening, step));
      }
      await isSound(owner, `/company/openings/${opening}`);
      await isSound(owner, "/company/openings?status=draft&sort=title");
    });
  });
}
