import { NIIGATA, newFirm, newOpening, newTalent, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { signUp } from "./people/account";
import * as admin from "./people/admin";
import * as company from "./people/company";
import { knowsNothingOf, seesContacts } from "./people/privacy";
import * as talent from "./people/talent";

test.use({ language: "en" });

test("a firm and a talent meet in English", async ({ person }) => {
  const [owner, coordinator, seeker] = [await person(), await person(), await person()];
  const { words } = owner;
  const firm = newFirm("en");
  const text = newOpening(SKILLS.scope, "en");
  const facts = newTalent(SKILLS.scope);

  const email = await signUp(owner, "company");
  await expect(owner.page.locator("html")).toHaveAttribute("lang", "en");
  await company.writeProfile(owner, firm);
  const opening = await company.writeOpening(owner, text);
  await admin.logInAsAdmin(coordinator);
  await admin.approveFirm(coordinator, firm.name);

  await signUp(seeker, "talent");
  await talent.writeProfile(seeker, facts);
  await seeker.open("/talent/openings");
  await talent.readsReasons(seeker, text.title);
  await seeker.follow(text.title);
  const match = await talent.apply(seeker);
  await admin.introduce(coordinator, match);

  await owner.open("/company/matches");
  await owner.follow(words("match.card.anonymous", { prefecture: NIIGATA.en }));
  await owner.isAt(`/company/matches/${match}`);
  await knowsNothingOf(owner, facts);
  await company.agree(owner, match);
  await seesContacts(owner, [`${facts.familyName} ${facts.givenName}`, facts.contactEmail]);
  await seeker.open(`/talent/matches/${match}`);
  await seesContacts(seeker, [firm.contactName, email]);

  await owner.open(`/company/openings/${opening}`);
  await owner.reads(text.title);
});
