import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AuthPage } from "~/features/auth/AuthPage";
import { logIn } from "~/features/auth/auth.server";
import { LoginForm } from "~/features/auth/LoginForm";
import { attempts } from "~/features/auth/limits.server";
import { loginSchema } from "~/features/auth/schema";
import { invalid, parseForm, refused } from "~/lib/form";
import { requireAnonymous } from "~/lib/guards.server";
import { safeRedirect } from "~/lib/redirect";
import type { RouteHandle } from "~/ui/PageTitle";

export const handle: RouteHandle = { title: "auth.login.title" };

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireAnonymous({ context });
  const { searchParams } = new URL(request.url);
  return {
    next: safeRedirect(searchParams.get("next"), "/home"),
    ended: searchParams.has("ended"),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  await requireAnonymous({ context });
  const form = await parseForm(request, loginSchema);
  if (!form.ok) return invalid(form);

  const { email, password, next } = form.value;
  const blocked = await attempts.blocked("login", context.clientIp, email);
  if (blocked) return refused(blocked.refusal, form.values, blocked.headers);

  const login = await logIn(context.supabase, { email, password });
  if (!login.ok) return refused({ key: login.key, status: 422 }, form.values);

  await attempts.forget("login", email);
  return redirect(safeRedirect(next, "/home"));
}

export default function Login() {
  const words = useTranslations("auth.login");
  const { next, ended } = useLoaderData<typeof loader>();
  const signup = next === "/home" ? "/signup" : `/signup?next=${encodeURIComponent(next)}`;
  return (
    <AuthPage
      title={words("title")}
      lead={ended && words("ended")}
      aside={
        <>
          {words("noAccount")} <Link to={signup}>{words("signup")}</Link>
        </>
      }
    >
      <LoginForm next={next} />
    </AuthPage>
  );
}
