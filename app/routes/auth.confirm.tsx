import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AuthPage } from "~/features/auth/AuthPage";
import { confirmEmail } from "~/features/auth/auth.server";
import { ConfirmForm } from "~/features/auth/ConfirmForm";
import { attempts } from "~/features/auth/limits.server";
import { confirmSchema } from "~/features/auth/schema";
import { invalid, parseForm, refused } from "~/lib/form";
import { forgetNextCookie, nextOf } from "~/lib/next-cookie";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";

export const handle: RouteHandle = { title: "auth.confirm.title" };

/** Where the links of e-mails lead. Only a press of the button uses the token up: mail scanners open links. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  if (searchParams.get("type") === "recovery") return redirect(`/reset-password?${searchParams}`);
  const link = confirmSchema.safeParse(Object.fromEntries(searchParams));
  return { link: link.success ? link.data : null, half: searchParams.has("half") };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, confirmSchema);
  if (!form.ok) return invalid(form);

  const blocked = await attempts.blocked("confirm", context.clientIp, form.value.token_hash);
  if (blocked) return refused(blocked.refusal, form.values, blocked.headers);

  const confirmed = await confirmEmail(context.supabase, form.value);
  if (!confirmed.ok) return refused({ key: confirmed.key, status: 422 }, form.values);
  if (!confirmed.done) return redirect("/auth/confirm?half");
  if (form.value.type === "email_change") return redirect(withNotice("/account", "emailChanged"));
  const secure = context.env.SITE_URL.startsWith("https:");
  return redirect(nextOf(request.headers.get("Cookie")) ?? "/home", {
    headers: { "Set-Cookie": forgetNextCookie(secure) },
  });
}

export default function Confirm() {
  const words = useTranslations("auth.confirm");
  const { link, half } = useLoaderData<typeof loader>();
  if (half) return <AuthPage title={words("halfTitle")} lead={words("halfLead")} />;
  const aside = <Link to="/login">{words("login")}</Link>;
  if (!link) return <AuthPage title={words("title")} lead={words("brokenLead")} aside={aside} />;
  return (
    <AuthPage title={words("title")} lead={words("lead")}>
      <ConfirmForm link={link} />
    </AuthPage>
  );
}
