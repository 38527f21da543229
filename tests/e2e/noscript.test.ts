import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { newFirm, newOpening, newTalent, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, signUp } from "./people/account";
import * as company from "./people/company";
import * as noscript from "./people/noscript";
import * as talent from "./people/talent";

test("no character is lost between the parts of a page", async ({ request }) => {
  for (const shift of ["a", "aa", "aaa"]) {
    const page = await (await request.get(`/signup?shift=${shift}`)).text();
    expect(page.includes("\0"), "zeros in the page").toBe(false);
    expect(page.includes("\ufffd"), "broken characters in the page").toBe(false);
  }
});

test("everything from the sign-up to the introduction works without scripts", async ({
  person,
}) => {
  const withoutScripts = { javaScriptEnabled: false };
  const [owner, coordinator, seeker] = [
    await person(withoutScripts),
    await person(withoutScripts),
    await person(withoutScripts),
  ];
  const { words } = owner;
  const firm = newFirm();
  const text = newOpening(SKILLS.process);
  const facts = newTalent(SKILLS.process);

  await signUp(owner, "company");
  await noscript.writeCompany(owner, firm);
  const opening = await noscript.writeOpening(owner, text);
  await company.takeBack(owner);
  await company.handIn(owner);

  await coordinator.open("/admin");
  await coordinator.isAt("/login");
  await enterLogin(coordinator, DEMO_ACCOUNTS.admin, DEMO_PASSWORD);
  await coordinator.isAt("/admin");
  await coordinator.page.getByRole("link", { name: firm.name, exact: true }).click();
  await coordinator.form().submit(words("admin.company.approveWithOpening"));
  await coordinator.isTold(words("shell.notices.approved"));

  await signUp(seeker, "talent");
  await noscript.writeTalent(seeker, facts);
  await seeker.open(`/openings/${opening}`);
  const match = await talent.apply(seeker);
  await coordinator.open(`/admin/matches/${match}`);
  await coordinator.form().submit(words("admin.match.approve"));
  await coordinator.isTold(words("shell.notices.introduced"));
});
