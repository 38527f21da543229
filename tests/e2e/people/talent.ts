import { expect } from "@playwright/test";
import { INDUSTRY, type TalentFacts, THEME } from "../facts";
import type { Person } from "../person";
import { matchId } from "./company";

/** The five steps, one after the other, and the publication. */
export async function writeProfile(person: Person, talent: TalentFacts): Promise<void> {
  await writeBasics(person, talent);
  await writeSkills(person, talent);
  await writeExperience(person);
  await writeConditions(person);
  await person.isAt("/talent/profile/wishes");
  await person.form().submit(person.words("talent.profile.saveLast"));
  await person.isAt("/talent");
  await publish(person);
}

export async function writeBasics(person: Person, talent: TalentFacts): Promise<void> {
  const { words, locale } = person;
  const form = person.form();
  await form.fill({
    [words("talent.basics.familyName")]: talent.familyName,
    [words("talent.basics.givenName")]: talent.givenName,
    [words("talent.basics.familyKana")]: talent.familyKana,
    [words("talent.basics.givenKana")]: talent.givenKana,
    [words("talent.basics.contactEmail")]: talent.contactEmail,
    [words("talent.basics.phone")]: talent.phone,
    [words("talent.basics.employer")]: talent.employer,
    [words("talent.basics.summary")]: talent.summary,
  });
  await form.select(words("talent.basics.prefecture"), talent.prefecture[locale]);
  await form.submit(words("talent.profile.save"));
  await person.isAt("/talent/profile/skills");
}

async function writeSkills(person: Person, talent: TalentFacts): Promise<void> {
  const { words, locale } = person;
  const form = person.form();
  await form.findSkill(words("talent.skills.skill", { row: 1 }), talent.skill[locale]);
  await form.field(words("talent.skills.level", { row: 1 })).selectOption("4");
  await form.submit(words("talent.profile.save"));
  await person.isAt("/talent/profile/experience");
}

export async function writeExperience(person: Person): Promise<void> {
  const { words, locale } = person;
  const form = person.form();
  await form.tick(words("talent.experience.industries"), INDUSTRY[locale]);
  await form.tick(words("talent.experience.themes"), THEME[locale]);
  await form.submit(words("talent.profile.save"));
  await person.isAt("/talent/profile/conditions");
}

export async function writeConditions(person: Person): Promise<void> {
  const { words } = person;
  const form = person.form();
  const sideJob = words("vocabulary.engagementTypes.side_job");
  await form.tick(words("talent.conditions.engagementTypes"), sideJob);
  await form.tick(words("talent.conditions.wishedModes"), words("vocabulary.workModes.remote"));
  await form.tick(words("talent.conditions.languages"), words("vocabulary.languages.ja"));
  await form.fill({
    [words("talent.conditions.hoursMin")]: "5",
    [words("talent.conditions.hoursMax")]: "12",
    [words("talent.conditions.wishedPayAmount")]: "80000",
  });
  await form.select(words("talent.conditions.wishedPayUnit"), words("vocabulary.payUnits.month"));
  await form.submit(words("talent.profile.save"));
}

export async function publish(person: Person): Promise<void> {
  await person.form().submit(person.words("talent.status.publish"));
  await person.isTold(person.words("shell.notices.profilePublished"));
}

/** The opening stands in the list with a score and what speaks for it. */
export async function readsReasons(person: Person, title: string): Promise<void> {
  const { words, page } = person;
  const entry = page.locator("main li").filter({ has: person.heading(title) });
  await expect(entry).toContainText(/\d/);
  const [before = ""] = words("explanation.strong", { list: "|" }).split("|");
  await expect(entry).toContainText(before);
}

/** Applies to the opening whose page is open; answers the match's id. */
export async function apply(person: Person): Promise<string> {
  const { words } = person;
  const form = person.form(person.section(words("match.apply.title")));
  await form.field(words("match.consent.agree")).check();
  await form.submit(words("match.apply.submit"));
  await person.isTold(words("shell.notices.applied"));
  return matchId(person);
}

export async function decline(person: Person, reason: string): Promise<void> {
  const { words } = person;
  const form = person.form(person.section(words("match.decline.title")));
  await form.select(words("match.decline.reason"), reason);
  await form.scope.locator("summary", { hasText: words("match.decline.title") }).click();
  await form.submit(words("match.decline.confirm"));
  await person.isTold(words("shell.notices.matchClosed"));
}
