import { data, redirect } from "@remix-run/node";
import {
  asksForMunicipalities,
  withMunicipalities,
} from "~/features/reference/municipalities.server";
import { japanDay } from "~/i18n/instant";
import type { AppLoadContext } from "~/lib/context";
import { rowsOrThrow, rpcOrThrow } from "~/lib/errors";
import { parseForm, readForm } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { withNotice } from "~/lib/notice";
import { afterRequirementStep } from "./requirementRows";
import { type SaveTarget, saveOpening } from "./saveOpening.server";
import { completeSchema, draftSchema, type OpeningDraft } from "./schema";
import { SUBMIT } from "./steps";

/** Answers everything that the form of an opening can send: rows, lists, a draft, a complete opening. */
export async function answerOpeningForm(
  context: AppLoadContext,
  request: Request,
  target: SaveTarget,
) {
  const values = await readForm(request);
  const stepped = afterRequirementStep(values);
  if (stepped) return withMunicipalities(context, stepped);
  if (asksForMunicipalities(values)) return withMunicipalities(context, values);

  const submits = values.step === SUBMIT;
  const schema = submits ? completeSchema(japanDay(new Date())) : draftSchema;
  const form = await parseForm<typeof draftSchema>(values, schema as typeof draftSchema);
  if (!form.ok) {
    return data(await withMunicipalities(context, values, form.errors), { status: 400 });
  }
  return save(
    context,
    await existingDraft(context, target, form.value),
    form.value,
    submits,
    values,
  );
}

async function save(
  context: AppLoadContext,
  target: SaveTarget & { version?: number },
  draft: OpeningDraft,
  submits: boolean,
  values: RawValues,
) {
  const refuse = async ({ key, status }: { key: string; status: number }) => {
    const errors = { fields: {}, form: [{ refusal: key }] };
    return data(await withMunicipalities(context, values, errors), { status });
  };
  const version = target.version ?? draft.version;
  const saved = await saveOpening(context.supabase, target, { ...draft, version });
  if (!saved.ok) {
    // The second press of a double click comes when the first has handed the opening in already.
    if (submits && saved.key === "opening_in_review" && target.openingId) {
      return redirect(pathOf(target.openingId));
    }
    return refuse(saved);
  }
  const path = pathOf(saved.data.openingId);
  if (!submits) return redirect(withNotice(`${path}/edit`, "saved"));

  const submitted = await rpcOrThrow(
    context.supabase.rpc("submit_opening", { opening_id: saved.data.openingId }),
  );
  // Saved but not taken: the page of the opening says how it stands and offers the button again.
  return redirect(submitted.ok ? withNotice(path, "submitted") : path);
}

/**
 * A new opening may have been saved by this very form before (a second press, or the way back in the
 * browser): then it is that draft which is changed. The first save leaves it in version 2.
 */
async function existingDraft(
  { supabase }: AppLoadContext,
  target: SaveTarget,
  { draftKey }: OpeningDraft,
): Promise<SaveTarget & { version?: number }> {
  if (target.openingId || !draftKey) return target;
  const [found] = await rowsOrThrow(
    supabase
      .from("openings")
      .select("id")
      .eq("company_id", target.companyId)
      .eq("draft_key", draftKey),
  );
  return found ? { ...target, openingId: found.id, version: 2 } : target;
}

function pathOf(openingId: string): string {
  return `/company/openings/${openingId}`;
}
