import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { localeCookie, locales } from "~/i18n/locale";
import { rowsOrThrow } from "~/lib/errors";
import { parseForm } from "~/lib/form";
import { safeRedirect } from "~/lib/redirect";

const schema = z.object({ locale: z.enum(locales), next: z.string().optional() });

export function loader() {
  return redirect("/");
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return redirect("/");
  const { locale, next } = form.value;
  const actor = await context.actor();
  // Mails come in the language that a person reads.
  if (actor)
    await rowsOrThrow(context.supabase.from("accounts").update({ locale }).eq("id", actor.id));
  return redirect(safeRedirect(next), { headers: { "Set-Cookie": localeCookie(locale) } });
}
