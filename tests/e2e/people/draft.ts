import { newFirm, newOpening, SKILLS } from "../facts";
import type { Person } from "../person";
import { signUp } from "./account";
import * as company from "./company";

/** A new firm whose draft has its problem; the page of the next step is open. */
export async function withDraft(owner: Person) {
  const text = newOpening(SKILLS.goals, owner.locale);
  const email = await signUp(owner, "company");
  await company.writeProfile(owner, newFirm(owner.locale));
  await owner.open("/company/openings/new");
  await company.fillProblem(owner, text);
  await company.goOn(owner, "outcome");
  return { text, email, opening: company.openingId(owner) };
}

/** The address of one step of the form. */
export const stepPath = (opening: string, step: string) =>
  `/company/openings/${opening}/edit/${step}`;
