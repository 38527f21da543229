import { expect } from "@playwright/test";
import { type Firm, INDUSTRY, NIIGATA, type OpeningText, THEME, TSUBAME } from "../facts";
import type { Person } from "../person";

/** Fills in the whole profile of the firm; does not send it. */
export async function fillProfile(person: Person, firm: Firm): Promise<void> {
  const { words, locale } = person;
  const form = person.form();
  await form.select(words("company.profile.prefecture"), NIIGATA[locale]);
  await form.tick(words("company.profile.kind"), words("company.profile.kinds.corporation"));
  await form.tick(words("company.profile.employees"), words("company.sizes.21-50"));
  await form.fill({
    [words("company.profile.name")]: firm.name,
    [words("company.profile.nameKana")]: firm.kana,
    [words("company.profile.corporateNumber")]: firm.corporateNumber,
    [words("company.profile.postalCode")]: firm.postalCode,
    [words("company.profile.description")]: firm.description,
    [words("company.profile.contactName")]: firm.contactName,
    [words("company.profile.contactPhone")]: firm.contactPhone,
  });
  await form.select(words("company.profile.industry"), INDUSTRY[locale]);
  await form.select(words("company.profile.municipality"), TSUBAME[locale]);
}

export async function writeProfile(person: Person, firm: Firm): Promise<void> {
  await person.open("/company/profile");
  await fillProfile(person, firm);
  await person.form().submit(person.words("company.profile.save"));
  await person.isAt("/company");
}

/** Fills in everything that an opening needs, step by step from the first one; does not hand it in. */
export async function fillOpening(
  person: Person,
  opening: OpeningText,
  chooseSkill = findSkill,
): Promise<void> {
  await fillProblem(person, opening);
  await goOn(person, "outcome");
  await person.form().fill({ [person.words("openingForm.outcome")]: opening.outcome });
  await goOn(person, "requirements");
  await chooseSkill(person, opening);
  const { words } = person;
  await person.form().select(words("openingForm.need"), words("openingForm.needs.must"));
  await goOn(person, "conditions");
  await fillConditions(person);
  await goOn(person, "terms");
  await fillTerms(person, opening);
  await goOn(person, "preview");
}

export async function fillProblem(person: Person, opening: OpeningText): Promise<void> {
  const { words, locale } = person;
  const form = person.form();
  await form.select(words("openingForm.themeCode"), THEME[locale]);
  await form.fill({
    [words("openingForm.title")]: opening.title,
    [words("openingForm.problem")]: opening.problem,
  });
}

export async function fillConditions(person: Person): Promise<void> {
  const { words } = person;
  const form = person.form();
  await form.tick(words("openingForm.workMode"), words("vocabulary.workModes.remote"));
  await form.tick(
    words("openingForm.engagementTypes"),
    words("vocabulary.engagementTypes.side_job"),
  );
  await form.fill({
    [words("openingForm.hoursMin")]: "5",
    [words("openingForm.hoursMax")]: "10",
    [words("openingForm.lengthMonths")]: "6",
    [words("openingForm.payMin")]: "80000",
    [words("openingForm.payMax")]: "120000",
  });
}

export async function fillTerms(person: Person, opening: OpeningText): Promise<void> {
  const { words } = person;
  await person.form().fill({
    [words("openingForm.workContent")]: opening.workContent,
    [words("openingForm.paymentDays")]: "30",
    [words("openingForm.terminationTerms")]: opening.terminationTerms,
  });
}

type Step = "outcome" | "requirements" | "conditions" | "terms" | "preview";

/** Saves the step and goes on to the one that follows. */
export async function goOn(person: Person, next: Step): Promise<void> {
  const { words } = person;
  await person
    .form()
    .submit(words(next === "preview" ? "openingSteps.toPreview" : "openingSteps.next"));
  await isAtStep(person, next);
}

/** Out of the preview to the step that has to be mended. */
export async function mend(person: Person, step: Step | "problem"): Promise<void> {
  const { words } = person;
  await isAtStep(person, "preview");
  await person.follow(
    words("openingSteps.preview.mend", { step: words(`openingSteps.steps.${step}`) }),
  );
  await isAtStep(person, step);
}

/** Goes to another step, which saves what is typed on its way. */
export async function jump(person: Person, step: Step | "problem"): Promise<void> {
  const { words, page } = person;
  const name = new RegExp(`^${words(`openingSteps.steps.${step}`)}`);
  const nav = page.getByRole("navigation", { name: words("openingSteps.progress") });
  await nav.getByRole("button", { name }).click();
  await isAtStep(person, step);
}

export async function isAtStep(person: Person, step: Step | "problem"): Promise<void> {
  const { words } = person;
  await person.isAt(new RegExp(`/edit/${step}(\\?|$)`));
  const title =
    step === "preview"
      ? words("openingSteps.preview.title")
      : words("openingSteps.titles.edit", { step: words(`openingSteps.steps.${step}`) });
  await expect(person.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

function findSkill(person: Person, { skill }: OpeningText): Promise<void> {
  const label = person.words("openingForm.skill", { number: "1" });
  return person.form().findSkill(label, skill[person.locale]);
}

/** Hands the opening in whose preview is open, and answers its id. */
export async function handIn(person: Person): Promise<string> {
  await person.form().submit(person.words("opening.actions.submit"));
  await person.isAt(/\/company\/openings\/[0-9a-f-]{36}(\?|$)/);
  await person.isTold(person.words("shell.notices.submitted"));
  return openingId(person);
}

/** Out of the review that the opening whose page is open waits for. */
export async function takeBack(person: Person): Promise<void> {
  const { words } = person;
  await pressTakeBack(person);
  await person.isTold(words("shell.notices.openingTakenBack"));
  await person.reads(words("opening.events.taken_back"));
}

/** Both presses, without a look at what comes of them. */
export async function pressTakeBack(person: Person): Promise<void> {
  const { words } = person;
  const label = words("opening.actions.takeBack.label");
  await person.page.locator("summary", { hasText: label }).click();
  await person.form().submit(words("opening.actions.takeBack.confirm"));
}

export async function writeOpening(person: Person, opening: OpeningText): Promise<string> {
  await person.open("/company/openings/new");
  await fillOpening(person, opening);
  return handIn(person);
}

const OPENING = /\/company\/openings\/([0-9a-f-]{36})/;

/** Of the opening whose page is open. */
export function openingId(person: Person): string {
  return OPENING.exec(person.page.url())?.[1] ?? "";
}

export async function agree(person: Person, matchId: string): Promise<void> {
  const { words } = person;
  await person.open(`/company/matches/${matchId}`);
  const form = person.form(person.section(words("match.company.agreeTitle")));
  await form.field(words("match.consent.agree")).check();
  await form.submit(words("match.agree.submit"));
  await person.isTold(words("shell.notices.connected"));
}

/** Invites the candidate from a prefecture out of the ranked list; answers the match's id. */
export async function invite(
  person: Person,
  { opening, prefecture }: { opening: string; prefecture: string },
): Promise<string> {
  const { words } = person;
  await person.open(`/company/openings/${opening}/candidates`);
  const title = words("match.card.anonymous", { prefecture });
  const candidate = person.page
    .locator("main li")
    .filter({ has: person.page.getByRole("heading", { level: 2, name: title }) });
  await candidate.getByText(words("match.candidates.invite"), { exact: true }).click();
  const form = person.form(candidate);
  await form.field(words("match.consent.agree")).check();
  await form.submit(words("match.candidates.inviteSubmit"));
  await person.isTold(words("shell.notices.invited"));
  return matchId(person);
}

/** Of the match whose page is open. */
export function matchId(person: Person): string {
  return /\/matches\/([0-9a-f-]{36})/.exec(person.page.url())?.[1] ?? "";
}
