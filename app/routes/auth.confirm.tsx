import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AuthPage } from "~/features/auth/AuthPage";
import { confirmEmail } from "~/features/auth/auth.server";
import { ConfirmForm } from "~/features/auth/ConfirmForm";
import { attempts } from "~/features/auth/limits.server";
import { confirmSchema } from "~/features/auth/schema";
import { invalid, parseForm, refused } from "~/lib/form";
import type { RouteHandle } from "~/ui/PageTitle";

export const handle: RouteHandle = { title: "auth.confirm.title" };

/** Where the links of e-mails lead. Only a press of the button uses the token up: mail scanners open links. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  if (searchParams.get("type") === "recovery") return redirect(`/reset-password?${searchParams}`);
  const link = confirmSchema.safeParse(Object.fromEntries(searchParams));
  return { link: link.success ? link.data : null };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, confirmSchema);
  if (!form.ok) return invalid(form);

  const blocked = await attempts.blocked("confirm", context.clientIp, form.value.token_hash);
  if (blocked) return refused(blocked.refusal, form.values, blocked.headers);

  const confirmed = await confirmEmail(context.supabase, form.value);
  if (!confirmed.ok) return refused({ key: confirmed.key, status: 422 }, form.values);
  return redirect("/home");
}

export default function Confirm() {
  const words = useTranslations("auth.confirm");
  const { link } = useLoaderData<typeof loader>();
  const aside = <Link to="/login">{words("login")}</Link>;
  if (!link) return <AuthPage title={words("title")} lead={words("brokenLead")} aside={aside} />;
  return (
    <AuthPage title={words("title")} lead={words("lead")}>
      <ConfirmForm link={link} />
    </AuthPage>
  );
}
