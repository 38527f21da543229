import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AuthPage } from "~/features/auth/AuthPage";
import { sendPasswordReset } from "~/features/auth/auth.server";
import { ForgotPasswordForm } from "~/features/auth/ForgotPasswordForm";
import { attempts } from "~/features/auth/limits.server";
import { forgotPasswordSchema } from "~/features/auth/schema";
import { invalid, parseForm, refused } from "~/lib/form";
import type { RouteHandle } from "~/ui/PageTitle";

export const handle: RouteHandle = { title: "auth.forgot.title" };

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("sent") };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, forgotPasswordSchema);
  if (!form.ok) return invalid(form);

  const { email } = form.value;
  const blocked = await attempts.blocked("reset", context.clientIp, email);
  if (blocked) return refused(blocked.refusal, form.values, blocked.headers);

  await sendPasswordReset(context.supabase, email);
  return redirect("/forgot-password?sent");
}

export default function ForgotPassword() {
  const words = useTranslations("auth.forgot");
  const { sent } = useLoaderData<typeof loader>();
  const aside = <Link to="/login">{words("backToLogin")}</Link>;
  if (sent) return <AuthPage title={words("sentTitle")} lead={words("sent")} aside={aside} />;
  return (
    <AuthPage title={words("title")} lead={words("lead")} aside={aside}>
      <ForgotPasswordForm />
    </AuthPage>
  );
}
