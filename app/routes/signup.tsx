import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AuthPage } from "~/features/auth/AuthPage";
import { signUp } from "~/features/auth/auth.server";
import { attempts } from "~/features/auth/limits.server";
import { SignupForm } from "~/features/auth/SignupForm";
import { FIRST_STEP, isKind, signupSchema } from "~/features/auth/schema";
import { invalid, parseForm, refused } from "~/lib/form";
import { requireAnonymous } from "~/lib/guards.server";
import { forgetNextCookie, nextCookie } from "~/lib/next-cookie";
import { safeRedirect } from "~/lib/redirect";
import type { RouteHandle } from "~/ui/PageTitle";

export const handle: RouteHandle = { title: "auth.signup.title" };

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireAnonymous({ context });
  const { searchParams } = new URL(request.url);
  const kind = searchParams.get("as");
  return {
    kind: isKind(kind) ? kind : null,
    mailed: searchParams.has("mailed"),
    next: safeRedirect(searchParams.get("next"), "") || null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  await requireAnonymous({ context });
  const form = await parseForm(request, signupSchema);
  if (!form.ok) return invalid(form);

  const { kind, email, password } = form.value;
  const blocked = await attempts.blocked("signup", context.clientIp, email);
  if (blocked) return refused(blocked.refusal, form.values, blocked.headers);

  const signup = await signUp(context.supabase, { kind, email, password });
  if (!signup.ok) return refused({ key: signup.key, status: 422 }, form.values);
  const next = safeRedirect(form.value.next, "");
  if (signup.signedIn) return redirect(next || FIRST_STEP[kind]);
  const secure = context.env.SITE_URL.startsWith("https:");
  return redirect("/signup?mailed", {
    headers: { "Set-Cookie": next ? nextCookie(next, secure) : forgetNextCookie(secure) },
  });
}

export default function Signup() {
  const words = useTranslations("auth.signup");
  const { kind, mailed, next } = useLoaderData<typeof loader>();
  if (mailed) return <AuthPage title={words("checkMailTitle")} lead={words("checkMail")} />;
  return (
    <AuthPage
      title={words("title")}
      lead={words("lead")}
      aside={
        <>
          {words("haveAccount")}{" "}
          <Link to={next ? `/login?next=${encodeURIComponent(next)}` : "/login"}>
            {words("login")}
          </Link>
        </>
      }
    >
      <SignupForm kind={kind} next={next} />
    </AuthPage>
  );
}
