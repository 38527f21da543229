import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { EmailForm } from "~/features/account/EmailForm";
import { requestEmailChange } from "~/features/account/email.server";
import { LanguageForm } from "~/features/account/LanguageForm";
import { tellAccount } from "~/features/account/mails.server";
import { OwnRoles } from "~/features/account/OwnRoles";
import { PasswordForm } from "~/features/account/PasswordForm";
import { changePassword } from "~/features/account/password.server";
import { SessionList } from "~/features/account/SessionList";
import {
  emailSchema,
  isIntent,
  othersSchema,
  passwordSchema,
  sessionSchema,
} from "~/features/account/schema";
import { endOtherSessions, endSession, loadSessions } from "~/features/account/sessions.server";
import { attempts } from "~/features/auth/limits.server";
import { refusedPassword } from "~/features/auth/own-password.server";
import { invalid, invalidField, parseForm, readForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { requireActor } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export const handle: RouteHandle = { title: "account.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { email, hasTalentProfile, companies } = await requireActor(args);
  const { supabase, locale } = args.context;
  const roles = { talent: hasTalentProfile, company: companies.length > 0 };
  return { email, locale, roles, sessions: await loadSessions(supabase) };
}

export async function action(args: ActionFunctionArgs) {
  const { email } = await requireActor(args);
  const values = await readForm(args.request);
  if (!isIntent(values.intent)) throw new Response(null, { status: 400 });
  switch (values.intent) {
    case "email":
      return newEmail(args, email, values);
    case "password":
      return newPassword(args, email, values);
    case "session":
      return oneSession(args, values);
    case "others":
      return otherSessions(args, values);
  }
}

async function newEmail(args: ActionFunctionArgs, held: string, raw: RawValues) {
  const { context } = args;
  const form = await parseForm(raw, emailSchema);
  if (!form.ok) return invalid(form);
  const { email, currentPassword } = form.value;
  if (email === held.toLowerCase()) return invalidField(form.values, "email", "sameEmail");
  const wrong = await refusedPassword(context, held, currentPassword, form.values);
  if (wrong) return wrong;
  const blocked = await attempts.blocked("emailChange", context.clientIp, held);
  if (blocked) return refused(blocked.refusal, form.values, blocked.headers);

  if (!(await requestEmailChange(context, email))) {
    return refused({ key: "unreachable", status: 503 }, form.values);
  }
  await tellAccount(context, held, "emailChange");
  return redirect(withNotice("/account", "emailChangeSent"));
}

async function newPassword(args: ActionFunctionArgs, email: string, raw: RawValues) {
  const { context } = args;
  const form = await parseForm(raw, passwordSchema);
  if (!form.ok) return invalid(form);
  const { currentPassword, password } = form.value;
  const wrong = await refusedPassword(context, email, currentPassword, form.values);
  if (wrong) return wrong;

  const changed = await changePassword(context, password);
  if (!changed.ok) return refused({ key: changed.key, status: 422 }, form.values);
  await tellAccount(context, email, "passwordChanged");
  return redirect(withNotice("/account", "passwordChanged"));
}

async function oneSession({ context }: ActionFunctionArgs, raw: RawValues) {
  const form = await parseForm(raw, sessionSchema);
  if (!form.ok) return invalid(form);
  const ended = await endSession(context.supabase, form.value.session);
  if (!ended.ok) return refused(ended, form.values);
  return redirect(withNotice("/account", "sessionEnded"));
}

async function otherSessions({ context }: ActionFunctionArgs, raw: RawValues) {
  const form = await parseForm(raw, othersSchema);
  if (!form.ok) return invalid(form);
  if (!(await endOtherSessions(context.supabase))) {
    return refused({ key: "unreachable", status: 503 }, form.values);
  }
  return redirect(withNotice("/account", "othersEnded"));
}

export default function Account() {
  const words = useTranslations("account");
  const { email, locale, roles, sessions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead", { email })} />
      <OwnRoles {...roles} />
      <Section title={words("email.title")} lead={words("email.lead")}>
        <EmailForm />
      </Section>
      <Section title={words("password.title")} lead={words("password.lead")}>
        <PasswordForm />
      </Section>
      <Section title={words("language.title")} lead={words("language.lead")}>
        <LanguageForm locale={locale} />
      </Section>
      <Section title={words("sessions.title")} lead={words("sessions.lead")}>
        <SessionList sessions={sessions} />
      </Section>
      <Section title={words("deletion.title")} lead={words("deletion.teaser")}>
        <p>
          <Link to="/account/delete">{words("deletion.open")}</Link>
        </p>
      </Section>
    </>
  );
}
