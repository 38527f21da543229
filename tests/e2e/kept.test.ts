import { newFirm, PASSWORD } from "./facts";
import { expect, test } from "./fixtures";
import { endSession, enterLogin, logOut, signUp } from "./people/account";
import * as company from "./people/company";
import { stepPath, withDraft } from "./people/draft";

test("what is put back comes with its municipality, and says that it is not saved", async ({
  person,
}) => {
  const owner = await person();
  const { words, page } = owner;
  await signUp(owner, "company");
  await company.writeProfile(owner, newFirm());
  await owner.open("/company/profile");
  const form = owner.form();
  const municipality = form.field(words("company.profile.municipality"));
  await form.select(words("company.profile.prefecture"), "富山県");
  await form.select(words("company.profile.municipality"), "高岡市");
  await municipality.blur();
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain("16202");

  await owner.open("/company/profile");
  await owner.reads(words("form.kept.title.tab"));
  await owner.press(words("form.kept.restore"));
  await expect(page.getByText(words("form.kept.restored"))).toBeFocused();
  await expect(municipality.locator("option:checked")).toHaveText("高岡市");

  // Another prefecture has no such town: one chooses anew.
  await form.select(words("company.profile.prefecture"), "石川県");
  await form.select(words("company.profile.municipality"), "金沢市");
  await form.select(words("company.profile.prefecture"), "富山県");
  await expect(municipality).toHaveValue("");
  await form.select(words("company.profile.municipality"), "高岡市");
  await form.submit(words("company.profile.save"));
  await owner.isAt("/company");
  await owner.open("/company/profile");
  await expect(municipality.locator("option:checked")).toHaveText("高岡市");
});

test("a session that ends while one types loses no word, and a log-out leaves none", async ({
  person,
}) => {
  const owner = await person();
  const { words, page } = owner;
  const { opening, email } = await withDraft(owner);
  const field = owner.form().field(words("openingForm.outcome"));
  await owner.open(stepPath(opening, "outcome"));
  await field.fill("長い時間をかけて書いた文章です。");
  await endSession(page.context());
  await owner.form().submit(words("openingSteps.next"));
  await owner.isAt("/login");
  await enterLogin(owner, email, PASSWORD);
  await company.isAtStep(owner, "outcome");
  await owner.press(words("form.kept.restore"));
  await expect(field).toHaveValue("長い時間をかけて書いた文章です。");

  await logOut(owner);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
