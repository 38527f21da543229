import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AuthPage } from "~/features/auth/AuthPage";
import { resetPassword } from "~/features/auth/auth.server";
import { attempts } from "~/features/auth/limits.server";
import { ResetPasswordForm } from "~/features/auth/ResetPasswordForm";
import { resetPasswordSchema } from "~/features/auth/schema";
import { invalid, parseForm, refused } from "~/lib/form";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";

export const handle: RouteHandle = { title: "auth.reset.title" };

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get("token_hash") };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, resetPasswordSchema);
  if (!form.ok) return invalid(form);

  const blocked = await attempts.blocked("confirm", context.clientIp, form.value.token_hash);
  if (blocked) return refused(blocked.refusal, form.values, blocked.headers);

  const reset = await resetPassword(context.supabase, form.value);
  if (!reset.ok) return refused({ key: reset.key, status: 422 }, form.values);
  return redirect(withNotice("/home", "passwordChanged"));
}

export default function ResetPassword() {
  const words = useTranslations("auth.reset");
  const { token } = useLoaderData<typeof loader>();
  const again = <Link to="/forgot-password">{words("again")}</Link>;
  if (!token)
    return <AuthPage title={words("expiredTitle")} lead={words("expired")} aside={again} />;
  return (
    <AuthPage title={words("title")} lead={words("lead")} aside={again}>
      <ResetPasswordForm token={token} />
    </AuthPage>
  );
}
