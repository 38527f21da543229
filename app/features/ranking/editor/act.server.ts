import { randomUUID } from "node:crypto";
import { data, redirect } from "@remix-run/node";
import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
import type { Backend } from "~/lib/backend";
import type { Database } from "~/lib/database.types";
import { rpcOrThrow } from "~/lib/errors";
import { type FormFailure, parseForm } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import type { FormErrors } from "~/lib/form-errors";
import { withNotice } from "~/lib/notice";
import { DEFAULT_WEIGHTS, type Weights } from "~/matching";
import { type Preview, previewWeights } from "../preview/preview.server";
import { changedWeights, type WeightChange } from "../versions/diff";
import { loadVersions, type SavedVersion } from "../versions/versions.server";
import { editorSchema, saveSchema } from "./schema";

type Context = { supabase: SupabaseClient<Database>; backend: Backend; engine: Engine };

/** The numbers may be changed and tried. */
export interface EditView extends FormFailure {
  view: "edit";
  preview: Preview | null;
}

/** What would be saved, and why: the last step before. */
export interface ConfirmView extends FormFailure {
  view: "confirm";
  /** Against what is in force now. */
  changes: WeightChange[];
  /** On the openings that they were tried on. */
  preview: Preview;
  /** The version that this one follows. */
  base: number;
  /** What a colleague has saved while the form was open. */
  meanwhile: SavedVersion | null;
}

const NO_ERRORS: FormErrors = { fields: {}, form: [] };

/** What each button of the editor and of its last step comes to. */
export async function actOnWeights(context: Context, raw: RawValues) {
  if (raw.intent === "save") {
    return raw.step === "edit" ? edit({ errors: NO_ERRORS, values: raw }) : save(context, raw);
  }
  const form = await parseForm(raw, editorSchema);
  if (!form.ok) return edit(form, 400);
  const { weights, openings } = form.value;
  if (raw.step !== "confirm") {
    const preview = await previewWeights(context, weights, openings);
    return edit({ errors: NO_ERRORS, values: form.values }, 200, preview);
  }
  const latest = await loadLatest(context);
  const changes = changedWeights(latest?.weights ?? DEFAULT_WEIGHTS, weights);
  if (changes.length === 0) {
    return edit({ errors: refusal("weights_unchanged"), values: form.values }, 422);
  }
  // A new key each time: it stands for these numbers, and others under the same one are refused.
  const values = { ...form.values, request: randomUUID() };
  return confirm(context, { errors: NO_ERRORS, values }, form.value, latest);
}

async function save(context: Context, raw: RawValues) {
  const form = await parseForm(raw, saveSchema);
  if (!form.ok) return form.errors.fields.reason ? again(context, form) : edit(form, 400);
  const { weights, reason, base, request } = form.value;
  const saved = await rpcOrThrow(
    context.supabase.rpc("save_weights", { weights, reason, base_version: base, request }),
  );
  if (saved.ok) return redirect(withNotice("/admin/engine", "weightsSaved"));
  return again(context, { errors: refusal(saved.key), values: form.values }, saved.status);
}

/** The last step once more, with what was typed, against what is in force by now. */
async function again(context: Context, failure: FormFailure, status = 400) {
  const form = await parseForm(failure.values, editorSchema);
  if (!form.ok) return edit(form, 400);
  return confirm(context, failure, form.value, await loadLatest(context), status);
}

async function loadLatest({ supabase }: Context): Promise<SavedVersion | null> {
  return (await loadVersions(supabase, null)).versions[0] ?? null;
}

function edit({ errors, values }: FormFailure, status = 200, preview: Preview | null = null) {
  const shown = { ...values, intent: "weights" };
  return data<EditView>({ view: "edit", errors, values: shown, preview }, { status });
}

async function confirm(
  context: Context,
  { errors, values }: FormFailure,
  { weights, openings }: { weights: Weights; openings: string[] },
  latest: SavedVersion | null,
  status = 200,
) {
  const isNew = latest !== null && String(latest.version) !== values.base;
  const view: ConfirmView = {
    view: "confirm",
    errors,
    values: { ...values, intent: "save" },
    changes: changedWeights(latest?.weights ?? DEFAULT_WEIGHTS, weights),
    preview: await previewWeights(context, weights, openings),
    base: latest?.version ?? 0,
    meanwhile: isNew ? latest : null,
  };
  return data(view, { status });
}

function refusal(key: string): FormErrors {
  return { fields: {}, form: [{ refusal: key }] };
}
