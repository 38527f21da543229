import type { AppLoadContext } from "@remix-run/node";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import { Limit } from "~/lib/limit.server";
import { errorFields, log } from "~/lib/log.server";
import { toRawValues } from "~/ui/form/defaults";
import { storedDefaults } from "../defaults";
import { STEP_FIELDS } from "../form/steps";
import { draftSchema } from "../schema";
import type { OwnOpening } from "../types";
import { toFit } from "./fit";
import { FIT_FIELDS, type FitStep, fitInput, openGates } from "./input";
import type { FitAnswer, StoredFit } from "./types";

// A count costs the engine time, and many counts in a row could feel out the people behind them.
// Who writes all day stays far below.
const perAccount = new Limit({ points: 240, seconds: 10 * 60 });
const perFirm = new Limit({ points: 3_000, seconds: 24 * 60 * 60 });

type Asked = {
  opening: Pick<OwnOpening, "id" | "company" | "companyStatus" | "live" | "open">;
  /** What stands in the form of one step and is not saved; null: everything as it is stored. */
  typed: { step: FitStep; values: RawValues } | null;
};

/**
 * How many people the conditions of an opening leave, those of the step as they are typed. It never
 * fails: a page that shows it beside a form goes on without it.
 *
 * A firm that the operator has not approved is told no number: anybody can sign up under any firm's
 * name, and the numbers leave out who hides from a firm of that name (decision 48).
 */
export async function countFit(
  context: AppLoadContext,
  { opening, typed }: Asked,
): Promise<FitAnswer> {
  if (opening.companyStatus !== "approved") return { kind: "unapproved" };
  const content = opening.open ?? opening.live;
  if (!content) return { kind: "unavailable" };
  // Before anything is read: what cannot be counted is work, too.
  const actor = await context.actor();
  const wait = await perAccount.take(actor?.id ?? "");
  if (wait !== null) return { kind: "limited", minutes: Math.ceil(wait / 60_000) };
  if ((await perFirm.take(opening.company.id)) !== null) return { kind: "usedUp" };
  const stored = toRawValues(storedDefaults(content)) as RawValues;
  const draft = parseValues({ ...stored, ...conditionsOf(typed) }, draftSchema);
  if (!draft.ok) return { kind: "invalid", fields: topFields(Object.keys(draft.errors.fields)) };
  try {
    const funnel = await context.engine.funnel(fitInput(opening.id, draft.value));
    return { kind: "counted", fit: toFit(funnel), open: openGates(draft.value) };
  } catch (error) {
    log("error", "opening_fit_failed", errorFields(error));
    return { kind: "unavailable" };
  }
}

/** A page that only shows a number beside other things waits no longer for it. */
const PATIENCE_MS = 1_000;

/** The same for what is stored, with the names of its skills. It does not wait for a slow engine. */
export async function countStored(
  context: AppLoadContext,
  opening: Asked["opening"],
): Promise<StoredFit> {
  const { requirements } = opening.open ?? opening.live ?? { requirements: [] };
  const skills = Object.fromEntries(requirements.map(({ skillId, skill }) => [skillId, skill]));
  return { answer: await orLate(countFit(context, { opening, typed: null })), skills };
}

/** Null where it takes too long: the engine is just starting, or has much to do. */
async function orLate<T>(asked: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The fields of the step that count. The town must not contradict a prefecture that was just chosen. */
function conditionsOf(typed: Asked["typed"]): RawValues {
  if (!typed) return {};
  const fields: readonly string[] = FIT_FIELDS;
  const names = STEP_FIELDS[typed.step].filter((name) => fields.includes(name));
  const entries = names.map((name) => [name, typed.values[name]] as const);
  return { municipalityCode: "", ...Object.fromEntries(entries) };
}

/** `requirements.2.skillId` is one of the requirements. */
function topFields(paths: string[]): string[] {
  return [...new Set(paths.map((path) => path.split(".")[0] ?? path))];
}
