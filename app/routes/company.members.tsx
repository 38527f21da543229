import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import {
  changeRole,
  inviteMember,
  leaveCompany,
  removeMember,
  resendInvitation,
  revokeInvitation,
} from "~/features/members/acts.server";
import { InvitationList } from "~/features/members/InvitationList";
import { InviteForm } from "~/features/members/InviteForm";
import { mailInvitations } from "~/features/members/invitation-mails.server";
import { LeaveForm } from "~/features/members/LeaveForm";
import { MemberEvents } from "~/features/members/MemberEvents";
import { MemberList } from "~/features/members/MemberList";
import { loadPeople } from "~/features/members/queries.server";
import {
  invitationSchema,
  inviteSchema,
  isIntent,
  leaveSchema,
  memberSchema,
  roleSchema,
} from "~/features/members/schema";
import type { RpcResult } from "~/lib/errors";
import { invalid, type ParsedForm, parseForm, readForm, refused } from "~/lib/form";
import { requireCompany } from "~/lib/guards.server";
import { type NoticeKey, withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export const handle: RouteHandle = { title: "members.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { company } = await requireCompany(args);
  const people = await loadPeople(args.context.supabase, company.id);
  return { name: company.name, owner: company.role === "owner", ...people };
}

export async function action(args: ActionFunctionArgs) {
  const { company } = await requireCompany(args);
  const { supabase, backend, env } = args.context;
  const raw = await readForm(args.request);
  if (!isIntent(raw.intent)) throw new Response(null, { status: 400 });
  const mail = () => mailInvitations(backend, env.SITE_URL);
  switch (raw.intent) {
    case "invite":
      return act(await parseForm(raw, inviteSchema), "invitationSent", async (form) => {
        const invited = await inviteMember(supabase, company.id, form);
        await mail();
        return invited;
      });
    case "resend":
      return act(await parseForm(raw, invitationSchema), "invitationSent", async (form) => {
        const resent = await resendInvitation(supabase, form.invitation);
        await mail();
        return resent;
      });
    case "revoke":
      return act(await parseForm(raw, invitationSchema), "invitationRevoked", (form) =>
        revokeInvitation(supabase, form.invitation),
      );
    case "role":
      return act(await parseForm(raw, roleSchema), "saved", (form) =>
        changeRole(supabase, company.id, form.member, form.role),
      );
    case "remove":
      return act(await parseForm(raw, memberSchema), "memberRemoved", (form) =>
        removeMember(supabase, company.id, form.member),
      );
    case "leave":
      return act(
        await parseForm(raw, leaveSchema),
        "companyLeft",
        () => leaveCompany(supabase, company.id),
        "/home?left",
      );
  }
}

async function act<T>(
  form: ParsedForm<T>,
  notice: NoticeKey,
  run: (value: T) => Promise<RpcResult<unknown>>,
  next = "/company/members",
) {
  if (!form.ok) return invalid(form);
  const done = await run(form.value);
  return done.ok ? redirect(withNotice(next, notice)) : refused(done, form.values);
}

export default function Members() {
  const words = useTranslations("members");
  const { name, owner, members, invitations, events } = useLoaderData<typeof loader>();
  const alone = members.filter(({ role }) => role === "owner").length === 1;
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead", { name })} />
      <Section title={words("list.title")}>
        <MemberList members={members} owner={owner} />
      </Section>
      {invitations.length > 0 && (
        <Section title={words("invitations.title")} lead={words("invitations.lead")}>
          <InvitationList invitations={invitations} owner={owner} />
        </Section>
      )}
      {owner ? (
        <Section title={words("invite.title")} lead={words("invite.lead")}>
          <InviteForm />
        </Section>
      ) : (
        <p>{words("ownersOnly")}</p>
      )}
      {events.length > 0 && (
        <Section title={words("events.title")}>
          <MemberEvents events={events} />
        </Section>
      )}
      {!(owner && alone) && (
        <Section title={words("leave.title")} lead={words("leave.lead")}>
          <LeaveForm />
        </Section>
      )}
      {owner && (
        <Section title={words("closing.title")} lead={words("closing.teaser")}>
          <p>
            <Link to="/company/close">{words("closing.open")}</Link>
          </p>
        </Section>
      )}
    </>
  );
}
