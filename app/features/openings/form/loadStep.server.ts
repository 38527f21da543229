import { type AppLoadContext, redirect } from "@remix-run/node";
import { japanDay } from "~/i18n/instant";
import { storedDefaults } from "../defaults";
import { countStored } from "../fit/fit.server";
import { isFitStep } from "../fit/input";
import { loadOwnOpening } from "../own.server";
import { returnMessage } from "../status";
import type { OwnOpening } from "../types";
import { loadPart } from "./parts.server";
import { fieldsToMend, stepStates } from "./progress";
import { type FormStep, STEP_FIELDS } from "./steps";

/** The opening that is written on, with how far it is; its own page while there is nothing to write. */
export async function loadEdited(context: AppLoadContext, openingId: string, companyIds: string[]) {
  const opening = await loadOwnOpening(context.supabase, openingId, companyIds);
  const content = opening.open ?? opening.live;
  const ended = opening.status === "closed" || opening.status === "filled";
  // Nothing to edit while it is being reviewed or after its end: its page says so.
  if (!content || content.state === "submitted" || ended) {
    throw redirect(`/company/openings/${opening.id}`);
  }
  const today = japanDay(new Date());
  const toMend = fieldsToMend(content, today);
  return { opening, content, today, toMend, states: stepStates(toMend) };
}

export type Edited = Awaited<ReturnType<typeof loadEdited>>;

/** Everything that the page of one step shows. */
export async function loadStep(context: AppLoadContext, edited: Edited, step: FormStep) {
  const { opening, content, today, states } = edited;
  return {
    step,
    openingId: opening.id,
    owner: opening.company.id,
    today,
    states,
    live: opening.live !== null,
    message: returnMessage(opening),
    edition: editionOf(opening, content),
    defaults: defaultsOf(step, content),
    part: await loadPart(context, step, content),
    ...(isFitStep(step) && { fit: await countStored(context, opening) }),
  };
}

export type StepData = Awaited<ReturnType<typeof loadStep>>;

/** The fields of one step as they are stored. */
function defaultsOf(step: FormStep, content: Edited["content"]) {
  const names: readonly string[] = [...STEP_FIELDS[step], "version"];
  const stored = Object.entries(storedDefaults(content));
  return Object.fromEntries(stored.filter(([name]) => names.includes(name)));
}

/** A saved draft leads back here: the form then begins again with what is stored. */
function editionOf(opening: OwnOpening, content: Edited["content"]): string {
  return `${opening.id} ${content.revision} ${content.version}`;
}
