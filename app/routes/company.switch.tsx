import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { companyCookie } from "~/lib/current-company";
import { invalid, parseForm } from "~/lib/form";
import { requireCompany } from "~/lib/guards.server";

const schema = z.object({ company: z.uuid() });

export function loader() {
  return redirect("/company");
}

/** Puts another one of the person's firms in front. */
export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, schema);
  if (!form.ok) return invalid(form);
  const { company } = await requireCompany(args, form.value.company);
  const secure = args.context.env.SITE_URL.startsWith("https:");
  return redirect("/company", { headers: { "Set-Cookie": companyCookie(company.id, secure) } });
}
