import { Button } from "@mantine/core";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AcceptForm, acceptSchema } from "~/features/members/AcceptForm";
import { acceptInvitation } from "~/features/members/acts.server";
import { readInvitation } from "~/features/members/queries.server";
import { useFormats } from "~/i18n/formats";
import { companyCookie } from "~/lib/current-company";
import { invalid, parseForm, refused } from "~/lib/form";
import { requireActor } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { PageHeader } from "~/ui/shell/PageHeader";

export const handle: RouteHandle = { title: "members.link.title" };

// Open to everyone: the token in the link, which only the mail holds, decides what it shows.
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const [actor, link] = await Promise.all([
    context.actor(),
    readInvitation(context.supabase, params.token ?? ""),
  ]);
  const next = encodeURIComponent(new URL(request.url).pathname);
  return { link, next, email: actor?.email ?? null };
}

export async function action(args: ActionFunctionArgs) {
  await requireActor(args);
  const form = await parseForm(args.request, acceptSchema);
  if (!form.ok) return invalid(form);
  const accepted = await acceptInvitation(args.context.supabase, args.params.token ?? "");
  if (!accepted.ok) return refused(accepted, form.values);
  const { companyId } = accepted.data as { companyId: string };
  const secure = args.context.env.SITE_URL.startsWith("https:");
  // The firm just joined, also for somebody who has another one.
  return redirect(withNotice("/company", "companyJoined"), {
    headers: { "Set-Cookie": companyCookie(companyId, secure) },
  });
}

export default function InvitationPage() {
  const words = useTranslations("members.link");
  const roles = useTranslations("members.roles");
  const { date } = useFormats();
  const { link, next, email } = useLoaderData<typeof loader>();
  if (!link) return <PageHeader title={words("brokenTitle")} lead={words("brokenLead")} />;
  const { companyName, role, expiresAt, emailHint } = link;
  return (
    <>
      <PageHeader
        title={words("heading", { company: companyName })}
        lead={words("lead", { role: roles(role), until: date(expiresAt) })}
      />
      {link.accepted ? (
        <p>
          <Link to="/company">{words("toCompany")}</Link>
        </p>
      ) : email === null ? (
        <Entrance next={next} hint={emailHint} />
      ) : link.mine ? (
        <>
          {link.endsMatches && (
            <Callout tone="warning" title={words("endsTitle")}>
              <p>{words("endsText")}</p>
            </Callout>
          )}
          <AcceptForm />
        </>
      ) : (
        <WrongPerson email={email} hint={emailHint} />
      )}
    </>
  );
}

function Entrance({ next, hint }: { next: string; hint: string }) {
  const words = useTranslations("members.link");
  return (
    <Callout
      title={words("entranceTitle")}
      actions={
        <>
          <Button component={Link} to={`/signup?as=company&next=${next}`}>
            {words("signup")}
          </Button>
          <Link to={`/login?next=${next}`}>{words("login")}</Link>
        </>
      }
    >
      <p>{words("entranceText", { hint })}</p>
    </Callout>
  );
}

function WrongPerson({ email, hint }: { email: string; hint: string }) {
  const words = useTranslations("members.link");
  return (
    <Callout
      tone="warning"
      title={words("otherTitle")}
      actions={
        <Form method="post" action="/logout">
          <Button type="submit" variant="outline">
            {words("logout")}
          </Button>
        </Form>
      }
    >
      <p>{words("otherText", { hint, email })}</p>
    </Callout>
  );
}
