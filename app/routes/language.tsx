import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { localeCookie, locales } from "~/i18n/locale";
import { parseForm } from "~/lib/form";
import { safeRedirect } from "~/lib/redirect";

const schema = z.object({ locale: z.enum(locales), next: z.string().optional() });

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return redirect("/");
  return redirect(safeRedirect(form.value.next), {
    headers: { "Set-Cookie": localeCookie(form.value.locale) },
  });
}
