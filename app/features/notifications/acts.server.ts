import { redirect } from "@remix-run/node";
import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { invalid, parseForm, readForm } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { withNotice } from "~/lib/notice";
import { mailSchema, readAllSchema, readOneSchema } from "./schema";
import { type Subject, targetOf } from "./target";

type Client = SupabaseClient<Database>;

/** Marks a notice as read and says which page it is about. */
export async function openNotice(supabase: Client, id: number): Promise<string> {
  const subject = await rowsOrThrow(supabase.rpc("read_notification", { notification_id: id }));
  return targetOf(subject as unknown as Subject);
}

/** What the list takes: one or all marked as read, and whether mails are sent. */
export async function changeNotices(supabase: Client, request: Request, page: string) {
  const raw = await readForm(request);
  switch (raw.intent) {
    case "one":
      return readOne(supabase, raw, page);
    case "all":
      return readAll(supabase, raw, page);
    case "mail":
      return setMail(supabase, raw);
    default:
      throw new Response(null, { status: 400 });
  }
}

async function readOne(supabase: Client, raw: RawValues, page: string) {
  const form = await parseForm(raw, readOneSchema);
  if (!form.ok) return invalid(form);
  await openNotice(supabase, form.value.notice);
  return redirect(page);
}

async function readAll(supabase: Client, raw: RawValues, page: string) {
  const form = await parseForm(raw, readAllSchema);
  if (!form.ok) return invalid(form);
  await rowsOrThrow(supabase.rpc("read_notifications_until", { newest: form.value.newest }));
  return redirect(page);
}

async function setMail(supabase: Client, raw: RawValues) {
  const form = await parseForm(raw, mailSchema);
  if (!form.ok) return invalid(form);
  await rowsOrThrow(supabase.rpc("set_mail_notices", { wanted: form.value.mail }));
  return redirect(withNotice("/notices", "saved"));
}
