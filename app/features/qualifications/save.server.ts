import type { SupabaseClient } from "@supabase/supabase-js";
import type { Qualification } from "~/features/reference/types";
import { japanDay } from "~/i18n/instant";
import type { Database } from "~/lib/database.types";
import { rpcOrThrow } from "~/lib/errors";
import { invalid, invalidField, parseForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { type QualificationContent, qualificationSchema } from "./schema";

type Client = SupabaseClient<Database>;

/**
 * Saves what the form sent and hands it in if that button was pressed. Answers whether it was handed
 * in, or what is wrong as the form shows it.
 *
 * @param id of the qualification that is changed; null adds one.
 */
export async function saveQualification(
  supabase: Client,
  { id, raw, known }: { id: string | null; raw: RawValues; known: readonly Qualification[] },
) {
  const form = await parseForm(raw, qualificationSchema(japanDay(new Date())));
  if (!form.ok) return { ok: false as const, failure: invalid(form) };
  const asks = raw.ask === "yes";
  const missing = asks ? missingFor(form.value, known) : null;
  if (missing) {
    return { ok: false as const, failure: invalidField(form.values, missing, "required") };
  }
  const { version, ...content } = form.value;
  const saved = await rpcOrThrow(
    supabase.rpc("save_qualification", {
      content,
      ...(id !== null && { qualification_id: id }),
      ...(version !== null && { expected_version: version }),
    }),
  );
  if (!saved.ok) return { ok: false as const, failure: refused(saved, form.values) };
  if (asks) {
    const { qualificationId } = saved.data as { qualificationId: string };
    const handedIn = await rpcOrThrow(
      supabase.rpc("submit_qualification", { qualification_id: qualificationId }),
    );
    if (!handedIn.ok) return { ok: false as const, failure: refused(handedIn, form.values) };
  }
  return { ok: true as const, asked: asks };
}

/** What an administrator needs to look it up, and is not there. */
function missingFor(content: QualificationContent, known: readonly Qualification[]) {
  if (content.number === null) return "number";
  const expires = known.some(({ code, expires }) => code === content.code && expires);
  return expires && content.expiresOn === null ? "expiresOn" : null;
}

export function withdrawQualification(supabase: Client, id: string) {
  return rpcOrThrow(supabase.rpc("withdraw_qualification", { qualification_id: id }));
}

/** What is gone already was removed by the first press. */
export function removeQualification(supabase: Client, id: string) {
  return rpcOrThrow(supabase.rpc("remove_qualification", { qualification_id: id }));
}
