import type { Locator } from "@playwright/test";
import { DEFAULT_WEIGHTS, ENGINE_VERSION, type WeightKey } from "~/matching";
import { expect, test } from "./fixtures";
import { literal } from "./form";
import { logInAsAdmin } from "./people/admin";
import type { Person } from "./person";
import { isSoundNow } from "./sound";

const EDITOR = "/admin/engine/weights";
const REASON = "現地に通える方を、少しだけ重く見るため";
const OTHER_REASON = "学ぶ意欲を、少しだけ重く見るため";
const BACK_REASON = "試したあとで、初期値に戻すため";
/** So little that no score on any other page changes its last digit. */
const HAIR = 0.0001;
const hairMore = (key: WeightKey) => String(DEFAULT_WEIGHTS[key] + HAIR);

const label = (person: Person, key: WeightKey) => person.words(`ranking.weights.${key}.name`);
const toConfirm = async (person: Person) => {
  await person.form().submit(person.words("engine.editor.toConfirm"));
  await person.reads(person.words("engine.confirm.old"));
  // What it changes is said once more.
  await person.reads(person.words("engine.confirm.effect"));
  await person.reads(/τ/);
};
/** Sends the last step, and answers the number of the version that it was to be. */
const save = async (person: Person, reason: string) => {
  const { words } = person;
  const title = new RegExp(words("engine.confirm.title", { version: 0 }).replace("0", "(\\d+)"));
  const version = Number(title.exec(await person.heading(title).innerText())?.[1]);
  await person.form().fill({ [words("engine.confirm.reason")]: reason });
  await person.form().submit(words("engine.confirm.save"));
  return version;
};
const isSaved = (person: Person) => person.isTold(person.words("shell.notices.weightsSaved"));

test("weights are tried, saved, published, carried by what is explained next, and put back", async ({
  person,
  faults,
}) => {
  const [admin, visitor] = [await person(), await person()];
  const colleague = await person({ javaScriptEnabled: false });
  const { words, page } = admin;
  await logInAsAdmin(admin);
  await logInAsAdmin(colleague);

  await admin.open("/admin/engine");
  await expect(admin.section(words("engine.facts.running"))).toContainText(ENGINE_VERSION);
  await admin.open(EDITOR);
  const form = admin.form();
  const inForce = words("engine.editor.inForce", { value: String(DEFAULT_WEIGHTS.place) });
  await expect(form.field(label(admin, "place"))).toHaveAccessibleDescription(
    new RegExp(literal(inForce)),
  );
  const preview = admin.section(words("engine.preview.title"));
  await form.fill({ [label(admin, "skills")]: "1", [label(admin, "place")]: "100" });
  await expect(preview).toContainText(words("engine.preview.done"));
  await expect(preview.locator("details details summary").first()).toBeVisible();
  await preview.locator("details details summary").first().click();
  await expect(preview.getByRole("table").first()).toContainText(words("engine.preview.ways.up"));
  await isSoundNow(admin);
  await keepsItsNumbersWithoutAnswers(admin, preview);
  // The browser's own line about the request that was cut off.
  const others = faults.filter((fault) => !fault.includes("ERR_FAILED"));
  expect(others).toEqual([]);
  faults.length = 0;
  await leadsToThePreviewOnPhones(admin, preview);
  await asksBeforeItIsLeft(admin);

  await form.fill({ [label(admin, "skills")]: "101" });
  await form.submit(words("engine.editor.try"));
  await expect(preview).toContainText(words("engine.preview.invalid"));
  await expect(preview.locator("details")).toHaveCount(0);
  await expect(form.field(label(admin, "skills"))).toBeFocused();
  await form.submit(words("engine.editor.toConfirm"));
  await form.isRefused(label(admin, "skills"), words("errors.tooLarge", { max: "100" }), "101");
  await form.fill({
    [label(admin, "skills")]: String(DEFAULT_WEIGHTS.skills),
    [label(admin, "place")]: hairMore("place"),
  });
  await toConfirm(admin);
  await save(admin, "短い");
  const reason = form.field(words("engine.confirm.reason"));
  await form.isRefused(words("engine.confirm.reason"), words("errors.tooShort", { min: "10" }));
  await reason.pressSequentially(REASON);
  await expect(reason).toHaveValue(`短い${REASON}`);
  // The step stays there for later.
  await page.getByRole("link", { name: words("shell.skip") }).press("Enter");
  await expect(page).toHaveURL(/#main$/);
  // The router's own line about a step that is not its own: it cannot ask before it, and need not.
  await expect.poll(() => faults).toEqual([expect.stringContaining("blocker on a POP navigation")]);
  faults.length = 0;

  // Without scripts a colleague tries, goes there and back, and is first.
  await colleague.open(EDITOR);
  await colleague.form().fill({ [label(colleague, "growth")]: hairMore("growth") });
  await colleague.form().submit(words("engine.editor.try"));
  await colleague.reads(words("engine.preview.done"));
  await toConfirm(colleague);
  await colleague.form().fill({ [words("engine.confirm.reason")]: OTHER_REASON });
  await colleague.form().submit(words("engine.confirm.back"));
  await expect(colleague.form().field(label(colleague, "growth"))).toHaveValue(hairMore("growth"));
  await toConfirm(colleague);
  const told = colleague.form().field(words("engine.confirm.reason"));
  await expect(told).toHaveValue(OTHER_REASON);
  const first = await save(colleague, OTHER_REASON);
  await isSaved(colleague);

  await save(admin, REASON);
  await expect(page.getByRole("alert")).toContainText(words("refusals.weights_changed"));
  await admin.reads(words("engine.confirm.meanwhile", { version: first }));
  await admin.reads(OTHER_REASON);
  await expect(form.field(words("engine.confirm.reason"))).toHaveValue(REASON);
  await isSoundNow(admin);
  // The colleague's next form was opened before, and is told before it says what it would save.
  await colleague.open(EDITOR);
  const second = await save(admin, REASON);
  expect(second).toBe(first + 1);
  await isSaved(admin);
  await isSoundNow(admin);
  await colleague.form().fill({ [label(colleague, "place")]: "26" });
  await toConfirm(colleague);
  await colleague.reads(words("engine.confirm.meanwhile", { version: second }));
  await colleague.form().submit(words("engine.confirm.back"));
  await toConfirm(colleague);
  await expect(colleague.page.locator("main")).not.toContainText(
    words("engine.confirm.meanwhile", { version: second }),
  );

  await visitor.open("/how-it-ranks");
  await visitor.reads(words("ranking.weightsInForce", { version: second }));
  await visitor.reads(REASON);
  expect(await visitor.source()).not.toContain("admin@");
  await visitor.open(`/how-it-ranks?after=${second}`);
  const record = visitor.section(words("ranking.history.title"));
  const entry = (version: number) =>
    record.getByRole("heading", { name: words("ranking.history.version", { version }) });
  await expect(entry(first)).toBeVisible();
  await expect(entry(second)).toHaveCount(0);
  await visitor.follow(words("shell.pagination.first"));
  await expect(entry(second)).toBeVisible();

  const matchPage = await proposeSomebody(admin);
  await admin.open("/admin/engine");
  await admin.follow(words("engine.versions.toDefaults"));
  await admin.reads(words("engine.editor.filled", { version: 0 }));
  await toConfirm(admin);
  const third = await save(admin, BACK_REASON);
  await isSaved(admin);
  await admin.open(matchPage);
  await admin.reads(words("admin.match.otherWeights", { version: second, inForce: third }));
  await admin.open("/admin/log?kind=weights");
  for (const reason of [REASON, OTHER_REASON, BACK_REASON]) await admin.reads(reason);
});

/** A lost connection and an ended session are said beside the form, which stays as it is. */
async function keepsItsNumbersWithoutAnswers(admin: Person, preview: Locator) {
  const { words, page } = admin;
  const form = admin.form();
  const place = form.field(label(admin, "place"));
  const address = "**/admin/engine/weights/preview";
  await page.route(address, (route) => route.abort());
  await place.fill("99");
  await expect(preview).toContainText(words("engine.preview.failed"));
  await expect(preview.locator("details")).toHaveCount(0);
  await page.unroute(address);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await form.submit(words("engine.editor.try"));
  await expect(preview).toContainText(words("engine.preview.ended"));
  await expect(place).toHaveValue("99");
  await page.context().addCookies(cookies);
  await form.submit(words("engine.editor.try"));
  await expect(preview).toContainText(words("engine.preview.done"));
}

/** Where the preview stands below a long form there is a way to it and back to what was changed. */
async function leadsToThePreviewOnPhones(admin: Person, preview: Locator) {
  const { words, page } = admin;
  const place = admin.form().field(label(admin, "place"));
  await page.setViewportSize({ width: 390, height: 844 });
  await place.fill("100");
  await admin.follow(words("engine.editor.toPreview"));
  await expect(preview).toBeFocused();
  await expect(preview.getByRole("heading").first()).toBeInViewport();
  await admin.follow(words("engine.editor.toForm"));
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Neither a link nor the browser's own button takes away what was typed without a question. */
async function asksBeforeItIsLeft(admin: Person) {
  const { words, page } = admin;
  const place = admin.form().field(label(admin, "place"));
  const refusesAfter = async (leave: () => Promise<void>) => {
    const [dialog] = await Promise.all([page.waitForEvent("dialog"), leave()]);
    const said = { type: dialog.type(), message: dialog.message() };
    await dialog.dismiss();
    await expect(place).toHaveValue("100");
    expect(new URL(page.url()).pathname).toBe(EDITOR);
    return said;
  };
  const asked = await refusesAfter(async () => {
    // The click does not end before the question is answered.
    void admin.follow(words("engine.title"));
  });
  expect(asked.message).toBe(words("form.leave"));
  const closing = await refusesAfter(() => page.close({ runBeforeUnload: true }));
  expect(closing.type).toBe("beforeunload");
}

/** Proposes somebody for a published opening that has somebody; answers the page of the match. */
async function proposeSomebody(admin: Person): Promise<string> {
  const { words, page } = admin;
  await admin.open("/admin/openings?state=published");
  const links = await page
    .locator("main tbody th a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const propose = page.getByRole("button", { name: words("admin.opening.proposeButton") });
  for (const path of links) {
    await admin.open(path);
    if ((await propose.count()) > 0) break;
  }
  const candidate = page.locator("main li").filter({ has: propose }).first();
  await candidate.locator("summary", { hasText: words("explanation.breakdown") }).click();
  await expect(candidate.getByRole("figure").first()).toBeVisible();
  await isSoundNow(admin);
  await propose.first().click();
  await admin.isTold(words("shell.notices.proposed"));
  const link = page.getByRole("link", { name: words("admin.opening.matches.proposedLink") });
  const match = (await link.getAttribute("href")) ?? "";
  const matches = admin.section(words("admin.opening.matches.title"));
  await expect(matches.locator(`a[href="${match}"]`)).toBeVisible();
  await link.click();
  await admin.isAt(match);
  return match;
}
