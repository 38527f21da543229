import { expect } from "@playwright/test";
import type { Firm, OpeningText, TalentFacts } from "../facts";
import { NIIGATA, TSUBAME } from "../facts";
import type { Person } from "../person";
import * as company from "./company";
import * as talent from "./talent";

// The same forms in a browser without scripts: native lists instead of searches, and a button that
// fetches the municipalities of the chosen prefecture.

export async function writeCompany(person: Person, firm: Firm): Promise<void> {
  const { words, locale } = person;
  const form = person.form();
  await form.select(words("company.profile.prefecture"), NIIGATA[locale]);
  await form.fill({ [words("company.profile.name")]: firm.name });
  await form.submit(words("reference.municipality.show"));
  await expect(form.field(words("company.profile.name"))).toHaveValue(firm.name);
  await company.fillProfile(person, { ...firm, kana: "つばめなべ" });
  await form.submit(words("company.profile.save"));
  await form.isRefused(
    words("company.profile.nameKana"),
    words("errors.invalidKana"),
    "つばめなべ",
  );
  await expect(form.field(words("company.profile.municipality"))).toHaveValue(TSUBAME.code);
  await form.fill({ [words("company.profile.nameKana")]: firm.kana });
  await form.submit(words("company.profile.save"));
  await person.isAt("/company");
}

export async function writeOpening(person: Person, opening: OpeningText): Promise<string> {
  const { words, locale } = person;
  await person.open("/company/openings/new");
  const form = person.form();
  await form.fill({ [words("openingForm.title")]: opening.title });
  await form.submit(words("openingSteps.saveDraft"));
  await person.isTold(words("shell.notices.saved"));
  await expect(form.field(words("openingForm.title"))).toHaveValue(opening.title);

  await company.fillOpening(person, opening, async () => {
    await form.submit(words("openingForm.addRequirement"));
    const second = words("openingForm.removeRequirement", { number: "2" });
    await form.submit(second);
    await expect(form.scope.getByRole("button", { name: second })).toHaveCount(0);
    await form.select(words("openingForm.skill", { number: "1" }), opening.skill[locale]);
  });
  return company.handIn(person);
}

export async function writeTalent(person: Person, facts: TalentFacts): Promise<void> {
  const { words, locale } = person;
  await talent.writeBasics(person, facts);
  const form = person.form();
  await form.select(words("talent.skills.skill", { row: 1 }), facts.skill[locale]);
  await form.field(words("talent.skills.level", { row: 1 })).selectOption("4");
  await form.submit(words("talent.profile.saveHere"));
  await person.isTold(words("shell.notices.saved"));
  await expect(form.field(words("talent.skills.level", { row: 1 }))).toHaveValue("4");
  await form.submit(words("talent.profile.save"));
  await person.isAt("/talent/profile/experience");
  await talent.writeExperience(person);
  await talent.writeConditions(person);
  await person.isAt("/talent/profile/wishes");
  await person.form().submit(words("talent.profile.saveLast"));
  await person.isAt("/talent");
  await talent.publish(person);
}
