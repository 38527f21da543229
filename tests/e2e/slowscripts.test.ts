import { NIIGATA, TSUBAME } from "./facts";
import { expect, test } from "./fixtures";
import { signUp } from "./people/account";

test("what is typed before the scripts have loaded is kept", async ({ person }) => {
  const owner = await person();
  const { words, page } = owner;
  await signUp(owner, "company");
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/company/profile", { waitUntil: "commit" });
  const form = owner.form();
  await form.fill({ [words("company.profile.name")]: "早く打つ商店" });
  await form.select(words("company.profile.prefecture"), NIIGATA.ja);
  await form.tick(words("company.profile.kind"), words("company.profile.kinds.soleProprietor"));
  release();
  await owner.isAwake();

  await expect(form.field(words("company.profile.name"))).toHaveValue("早く打つ商店");
  await expect(form.field(words("company.profile.prefecture"))).toHaveValue(NIIGATA.code);
  await form.select(words("company.profile.municipality"), TSUBAME.ja);
  await form.submit(words("company.profile.save"));
  await form.isRefused(words("company.profile.nameKana"), words("errors.required"), "");
  await expect(form.field(words("company.profile.name"))).toHaveValue("早く打つ商店");
});
