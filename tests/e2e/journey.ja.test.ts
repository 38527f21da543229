import {
  DECLINE_REASON,
  NAGANO,
  NIIGATA,
  newFirm,
  newOpening,
  newTalent,
  SKILLS,
  wrongCheckDigit,
} from "./facts";
import { expect, test } from "./fixtures";
import { logIn, signUp } from "./people/account";
import * as admin from "./people/admin";
import * as company from "./people/company";
import { isLocked, knowsNothingOf, seesContacts } from "./people/privacy";
import * as talent from "./people/talent";

const RETURN_MESSAGE = "今の計画の立て方を、もう少しくわしく書いてください。";

test("three people bring a firm and its talents together", async ({ person }) => {
  const [owner, coordinator, seeker, second] = [
    await person(),
    await person(),
    await person(),
    await person(),
  ];
  const { words } = owner;
  const firm = newFirm();
  const text = newOpening(SKILLS.roadmap);
  const people = [newTalent(SKILLS.roadmap), newTalent(SKILLS.roadmap, NAGANO)] as const;

  const ownerEmail = await test.step("the firm signs up and writes its profile", async () => {
    const email = await signUp(owner, "company");
    const form = owner.form();
    const label = {
      number: words("company.profile.corporateNumber"),
      kana: words("company.profile.nameKana"),
    };
    const wrong = wrongCheckDigit(firm.corporateNumber);
    await company.fillProfile(owner, { ...firm, corporateNumber: wrong, kana: "つばめなべ" });
    await form.submit(words("company.profile.save"));
    await form.isRefused(label.number, words("errors.invalidCorporateNumber"), wrong);
    await form.isRefused(label.kana, words("errors.invalidKana"), "つばめなべ");
    await expect(form.field(words("company.profile.description"))).toHaveValue(firm.description);

    await form.fill({ [label.number]: firm.corporateNumber, [label.kana]: firm.kana });
    await form.submit(words("company.profile.save"));
    await owner.isAt("/company");
    return email;
  });

  const opening = await test.step("it describes its problem and hands it in", async () => {
    await owner.open("/company/openings/new");
    const form = owner.form();
    await form.fill({ [words("openingForm.title")]: text.title });
    await form.submit(words("openingSteps.saveDraft"));
    await owner.isTold(words("shell.notices.saved"));
    await expect(form.field(words("openingForm.title"))).toHaveValue(text.title);

    await form.submit(words("openingSteps.next"));
    await form.isRefused(words("openingForm.problem"), words("errors.required"), "");

    await company.fillOpening(owner, text);
    await company.mend(owner, "terms");
    const days = words("openingForm.paymentDays");
    await form.fill({ [days]: "61" });
    await form.submit(words("openingSteps.toPreview"));
    await form.isRefused(days, words("errors.paymentTooLate", { max: "60" }), "61");

    await form.fill({ [days]: "60" });
    await company.goOn(owner, "preview");
    return company.handIn(owner);
  });

  await test.step("the coordinator reads both and sends them back", async () => {
    await admin.logInAsAdmin(coordinator);
    await admin.openFromQueue(coordinator, firm.name);
    await coordinator.reads(firm.corporateNumber);
    await coordinator.reads(text.problem);
    await admin.sendBack(coordinator, RETURN_MESSAGE);
  });

  await test.step("the firm reads why, corrects it and hands it in again", async () => {
    await owner.open("/company");
    await owner.reads(words("company.home.steps.mendCompany.title"));
    await owner.open(`/company/openings/${opening}`);
    await owner.reads(RETURN_MESSAGE);
    await owner.follow(words("opening.actions.edit"));
    await company.mend(owner, "problem");
    await owner
      .form()
      .fill({ [words("openingForm.problem")]: `${text.problem}紙に書いています。` });
    await company.jump(owner, "preview");
    await company.handIn(owner);
  });

  await test.step("the coordinator approves the firm and its opening", async () => {
    await admin.approveFirm(coordinator, firm.name);
  });

  const application =
    await test.step("a talent signs up, is shown the opening and applies", async () => {
      await signUp(seeker, "talent");
      await talent.writeProfile(seeker, people[0]);
      await seeker.open("/talent/openings");
      await talent.readsReasons(seeker, text.title);
      await seeker.follow(text.title);
      await seeker.isAt(`/openings/${opening}`);
      return talent.apply(seeker);
    });

  await test.step("the firm learns nothing of it before the review", async () => {
    await owner.open("/company/matches");
    await owner.reads(words("match.company.empty"));
    expect(await owner.open(`/company/matches/${application}`)).toBe(404);
    await owner.open(`/company/openings/${opening}/candidates`);
    await owner.reads(words("match.card.anonymous", { prefecture: NIIGATA.ja }));
    await knowsNothingOf(owner, people[0]);
  });

  await test.step("the coordinator introduces the two", async () => {
    await admin.introduce(coordinator, application);
  });

  await test.step("the firm sees a card, but neither name nor contacts, and agrees", async () => {
    await owner.open(`/company/matches/${application}`);
    await knowsNothingOf(owner, people[0]);
    await isLocked(owner, application);
    await isLocked(seeker, application, "talent");
    await company.agree(owner, application);
  });

  await test.step("each sees how to reach the other", async () => {
    await seesContacts(owner, [
      `${people[0].familyName} ${people[0].givenName}`,
      people[0].contactEmail,
      people[0].phone,
    ]);
    await expect(owner.page.locator("main")).not.toContainText(people[0].employer);
    await seeker.open(`/talent/matches/${application}`);
    await seesContacts(seeker, [firm.name, firm.contactName, ownerEmail, firm.contactPhone]);
  });

  const invitation = await test.step("the firm invites a second talent", async () => {
    await signUp(second, "talent");
    await talent.writeProfile(second, people[1]);
    const invited = await company.invite(owner, { opening, prefecture: NAGANO.ja });
    await knowsNothingOf(owner, people[1]);
    await admin.introduce(coordinator, invited);
    return invited;
  });

  await test.step("who declines with a reason", async () => {
    await second.open("/talent");
    await second.reads(words("talent.home.answer"));
    await second.open(`/talent/matches/${invitation}`);
    await talent.decline(second, DECLINE_REASON.ja);
  });

  await test.step("which the firm reads", async () => {
    await owner.open(`/company/matches/${invitation}`);
    await owner.reads(words("match.closed.by.talent"));
    await owner.reads(DECLINE_REASON.ja);
    await knowsNothingOf(owner, people[1]);
    await isLocked(owner, invitation);
  });

  await test.step("nobody enters the others' pages", async () => {
    expect(await owner.open("/admin")).toBe(403);
    await expect(owner.heading(words("errorPage.forbidden.title"))).toBeVisible();
    expect(await seeker.open("/company/matches")).toBe(403);
    expect(await owner.open("/talent/matches")).toBe(403);
    expect(await second.open(`/talent/matches/${application}`)).toBe(404);

    const stranger = await person();
    await stranger.open(`/company/openings/${opening}`);
    await stranger.isAt("/login");
    await logIn(stranger, "company@demo.musubi.example", "musubi-demo-2026");
    expect(await stranger.open(`/company/openings/${opening}`)).toBe(404);
    expect(await stranger.open(`/company/openings/${opening}/candidates`)).toBe(404);
    expect(await stranger.open(`/company/matches/${application}`)).toBe(404);
    await expect(stranger.heading(words("errorPage.notFound.title"))).toBeVisible();
  });
});
