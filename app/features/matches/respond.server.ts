import { data, redirect } from "@remix-run/node";
import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { invalid, parseForm, readForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { withNotice } from "~/lib/notice";
import { agreeToMatch, declineMatch, readContacts } from "./acts.server";
import { agreeSchema, contactsSchema, declineSchema } from "./schema";

type Act = { supabase: SupabaseClient<Database>; matchId: string; path: string; raw: RawValues };

/** What a side's page of one match takes: agree, decline or withdraw, and the look at the contacts. */
export async function respondToMatch(
  supabase: SupabaseClient<Database>,
  request: Request,
  { matchId, path }: { matchId: string; path: string },
) {
  const raw = await readForm(request);
  const act = { supabase, matchId, path, raw };
  switch (raw.intent) {
    case "agree":
      return agree(act);
    case "decline":
      return decline(act);
    case "contacts":
      return showContacts(act);
    default:
      throw new Response(null, { status: 400 });
  }
}

async function agree({ supabase, matchId, path, raw }: Act) {
  const form = await parseForm(raw, agreeSchema);
  if (!form.ok) return invalid(form);
  const agreed = await agreeToMatch(supabase, matchId, form.value);
  if (!agreed.ok) return refused(agreed, form.values);
  return redirect(withNotice(path, agreed.data.state === "introduced" ? "agreed" : "connected"));
}

async function decline({ supabase, matchId, path, raw }: Act) {
  const form = await parseForm(raw, declineSchema);
  if (!form.ok) return invalid(form);
  const declined = await declineMatch(supabase, matchId, form.value.reason);
  if (!declined.ok) return refused(declined, form.values);
  return redirect(withNotice(path, "matchClosed"));
}

/** Answered without a redirect: contact details must not stand in an address. */
async function showContacts({ supabase, matchId, raw }: Act) {
  const form = await parseForm(raw, contactsSchema);
  if (!form.ok) return invalid(form);
  const contacts = await readContacts(supabase, matchId);
  if (!contacts.ok) return refused(contacts, form.values);
  return data({ contacts: contacts.data }, { headers: { "Cache-Control": "no-store" } });
}
