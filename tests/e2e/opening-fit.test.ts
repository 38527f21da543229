import type { Locator } from "@playwright/test";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { expect, test } from "./fixtures";
import { logIn } from "./people/account";
import { stepPath, withDraft } from "./people/draft";
import type { Person } from "./person";
import { isSoundNow } from "./sound";

/** How many people fit what stands in the form, as a screen reader is told. */
function saidOf(owner: Person) {
  const { words } = owner;
  return owner
    .section(words("openingFit.title"))
    .getByRole("status")
    .filter({ hasText: words("openingFit.said", { count: "" }).trim() });
}

/** The requirements of a published opening of the demonstration, as its firm may change them. */
async function openRequirements(owner: Person): Promise<string> {
  await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  await owner.open("/company/openings");
  const link = owner.page.getByRole("link", { name: "味噌と漬物の在庫が紙で、欠品が分からない" });
  const opening = (await link.first().getAttribute("href"))?.split("/").at(-1) ?? "";
  await owner.open(stepPath(opening, "requirements"));
  return opening;
}

const STOCK = "在庫・販売管理システム";

test("the number of people follows what is typed, and loosening can be tried", async ({
  person,
}) => {
  const owner = await person();
  const { words } = owner;
  await openRequirements(owner);
  const [fit, said] = [owner.section(words("openingFit.title")), saidOf(owner)];
  const few = (await said.textContent()) ?? "";
  await owner.press(words("openingFit.costs.applyWantNamed", { skill: STOCK }), fit);
  await expect(said).not.toHaveText(few);
  // The pressed buttons are gone; whoever works with the keyboard goes on from the next thing.
  const undo = fit.getByRole("button", { name: words("openingFit.costs.undo") });
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(said).toHaveText(few);
  const undone = words("openingFit.costs.undone", { skill: STOCK });
  await expect(fit.getByText(undone)).toBeFocused();
  await isSoundNow(owner);
});

test("without scripts a button counts, and only one's own firm may", async ({
  person,
  baseURL,
}) => {
  const owner = await person({ javaScriptEnabled: false });
  const { words, page } = owner;
  const opening = await openRequirements(owner);
  const few = (await saidOf(owner).textContent()) ?? "";
  for (const need of await page.locator("select[name$=need]").all())
    await need.selectOption("want");
  await owner.form().submit(words("openingFit.count"));
  await expect(saidOf(owner)).not.toHaveText(few);

  const headers = { Origin: baseURL ?? "", "Content-Type": "application/x-www-form-urlencoded" };
  const count = (who: Person, of: string, data: string) =>
    who.page.request.post(`${stepPath(opening, "fit")}?of=${of}`, {
      headers,
      data,
      maxRedirects: 0,
    });
  const blank = "onsiteDays=&prefectureCode=";
  const good = await count(owner, "conditions", `workMode=remote&hoursMin=5&hoursMax=10&${blank}`);
  expect(await good.json()).toMatchObject({ kind: "counted" });
  const wrong = await count(
    owner,
    "conditions",
    `workMode=moon&hoursMin=9&hoursMax=3&languages=xx&${blank}`,
  );
  expect(await wrong.json()).toEqual({
    kind: "invalid",
    fields: ["workMode", "languages", "hoursMax"],
  });
  const many = Array.from({ length: 900 }, (_, i) => `requirements.${i}.skillId=7`).join("&");
  expect(await (await count(owner, "requirements", many)).json()).toEqual({
    kind: "invalid",
    fields: ["requirements"],
  });
  expect((await count(owner, "terms", "")).status()).toBe(400);

  const [talent, stranger] = [await person(), await person()];
  expect((await count(talent, "conditions", "")).headers().location).toContain("/login");
  await logIn(talent, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);
  expect((await count(talent, "conditions", "")).status()).toBe(403);
  const { opening: own } = await withDraft(stranger);
  expect((await count(stranger, "conditions", "")).status()).toBe(404);
  const unapproved = await stranger.page.request.post(`${stepPath(own, "fit")}?of=conditions`, {
    headers,
    data: `workMode=remote&${blank}`,
  });
  expect(await unapproved.json()).toEqual({ kind: "unapproved" });
});

test("on a phone the number stands before the buttons that go on", async ({ person }) => {
  const owner = await person();
  const { words, page } = owner;
  await openRequirements(owner);
  await page.setViewportSize({ width: 390, height: 844 });
  const top = async (of: Locator) => (await of.boundingBox())?.y ?? 0;
  const next = page.getByRole("button", { name: words("openingSteps.next"), exact: true });
  const number = owner.heading(words("openingFit.title"));
  expect(await top(number)).toBeLessThan(await top(next.last()));
});
