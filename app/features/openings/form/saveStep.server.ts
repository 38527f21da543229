import { type AppLoadContext, data, redirect } from "@remix-run/node";
import {
  asksForMunicipalities,
  withMunicipalities,
} from "~/features/reference/municipalities.server";
import { japanDay } from "~/i18n/instant";
import { rowsOrThrow } from "~/lib/errors";
import { parseForm, readForm } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import { withNotice } from "~/lib/notice";
import { sameAnswers } from "~/lib/sameAnswers";
import { toRawValues } from "~/ui/form/defaults";
import { newDefaults, storedDefaults } from "../defaults";
import { countFit } from "../fit/fit.server";
import { isFitStep } from "../fit/input";
import { loadCompanyPlace, loadOwnOpening } from "../own.server";
import { draftSchema, isPaid, type OpeningDraft, stepSchema } from "../schema";
import type { OpeningContent } from "../types";
import { COUNT_FIT, SAVE_DRAFT } from "./buttons";
import { afterRequirementStep } from "./requirementRows";
import { type SaveTarget, saveOpening } from "./saveOpening.server";
import { type FormStep, isStep, STEP_FIELDS, stepAfter, stepPath } from "./steps";

/** Answers everything that the form of a step can send: rows, lists, a save that goes on or stays. */
export async function answerStep(
  context: AppLoadContext,
  request: Request,
  target: SaveTarget,
  step: FormStep,
) {
  const values = await readForm(request);
  const stepped = afterRequirementStep(values);
  if (stepped) return withMunicipalities(context, stepped);
  if (asksForMunicipalities(values)) return withMunicipalities(context, values);
  if (values.step === COUNT_FIT) return withFit(context, target, step, values);

  const place = await placeToSave(context, target, values);
  const refuse = async (errors: object, status: number, rest: object = {}) =>
    data({ ...(await withMunicipalities(context, values, errors as never)), ...rest }, { status });

  // Going on wants the step complete; saving and jumping elsewhere take it as it is.
  const whole = { ...place.base, ...fieldsOf(step, values) };
  const goesOn = values.step !== SAVE_DRAFT && !isStep(values.goto);
  if (goesOn) {
    const paid = isPaid(place.stored?.engagementTypes ?? []);
    const schema = stepSchema(step, { today: japanDay(new Date()), paid });
    const form = await parseForm(values, schema);
    if (!form.ok) return refuse(form.errors, 400);
  }
  const draft = parseValues(whole, draftSchema);
  if (!draft.ok) return refuse(draft.errors, 400);

  const version = overwritten(values) ?? place.version ?? draft.value.version;
  const saved = await saveOpening(context.supabase, place.target, { ...draft.value, version });
  if (saved.ok) return redirect(pathAfter(saved.data.openingId, step, values));
  if (saved.key !== "edited_elsewhere") {
    return refuse({ fields: {}, form: [{ refusal: saved.key }] }, saved.status);
  }
  const { stored } = place;
  // The second press of a double click finds what the first one left: that is no conflict.
  if (stored && place.target.openingId && isStored(stored, draft.value)) {
    return redirect(pathAfter(place.target.openingId, step, values));
  }
  const conflict = { openingId: place.target.openingId, version: stored?.version ?? 1 };
  return refuse({ fields: {}, form: [] }, saved.status, { conflict });
}

/** The form as it was typed, with how many people fit it. */
async function withFit(
  context: AppLoadContext,
  { openingId, companyId }: SaveTarget,
  step: FormStep,
  values: RawValues,
) {
  const shown = await withMunicipalities(context, values);
  if (openingId === undefined || !isFitStep(step)) return shown;
  const opening = await loadOwnOpening(context.supabase, openingId, [companyId]);
  return { ...shown, fit: await countFit(context, { opening, typed: { step, values } }) };
}

/** The draft to save into, as it is stored, and what it says where this step's form says nothing. */
async function placeToSave(context: AppLoadContext, target: SaveTarget, values: RawValues) {
  const { supabase } = context;
  const openingId = target.openingId ?? (await draftMadeBefore(context, target, values));
  if (openingId === undefined) {
    const place = await loadCompanyPlace(supabase, target.companyId);
    const base = toRawValues(newDefaults(place, ""));
    return { target, stored: null, base: { ...untouched(), ...base }, version: null };
  }
  const opening = await loadOwnOpening(supabase, openingId, [target.companyId]);
  const stored = opening.open ?? opening.live;
  if (!stored) throw new Response(null, { status: 404 });
  return {
    target: { ...target, openingId },
    stored,
    base: toRawValues(storedDefaults(stored)),
    // The first save leaves a new draft in version 2: the form of a new opening knows of none.
    version: target.openingId ? null : 2,
  };
}

/**
 * A new opening may have been saved by this very form before (a second press, or the way back in the
 * browser): then it is that draft which is changed.
 */
async function draftMadeBefore(
  { supabase }: AppLoadContext,
  { companyId }: SaveTarget,
  { draftKey }: RawValues,
): Promise<string | undefined> {
  const key = draftSchema.shape.draftKey.safeParse(draftKey);
  if (!key.success || key.data === null) return undefined;
  const query = supabase.from("openings").select("id");
  const [found] = await rowsOrThrow(query.eq("company_id", companyId).eq("draft_key", key.data));
  return found?.id;
}

/** What the form of this step sent. A field that it did not send is blank, not what was stored. */
function fieldsOf(step: FormStep, values: RawValues): RawValues {
  const names = [...STEP_FIELDS[step], "version", "draftKey"];
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** Blank fields of every step, for an opening of which nothing is stored. */
function untouched(): RawValues {
  const names = Object.values(STEP_FIELDS).flat();
  return Object.fromEntries(
    names.filter((name) => name !== "requirements").map((name) => [name, ""]),
  );
}

function isStored(stored: OpeningContent, draft: OpeningDraft): boolean {
  const shown = parseValues(toRawValues(storedDefaults(stored)), draftSchema);
  return shown.ok && sameAnswers({ ...shown.value, draftKey: null }, { ...draft, draftKey: null });
}

/** The version that somebody saw named as the other one, and wants to write over. */
function overwritten({ overwrite }: RawValues): number | null {
  const version = draftSchema.shape.version.safeParse(overwrite);
  return version.success ? version.data : null;
}

function pathAfter(openingId: string, step: FormStep, values: RawValues): string {
  const next = isStep(values.goto) ? values.goto : stepAfter(step);
  return withNotice(stepPath(openingId, values.step === SAVE_DRAFT ? step : next), "saved");
}
