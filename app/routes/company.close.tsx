import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { refusedPassword } from "~/features/auth/own-password.server";
import { closeCompany } from "~/features/members/acts.server";
import { ClosingForm } from "~/features/members/ClosingForm";
import { closingSchema } from "~/features/members/schema";
import { invalid, invalidField, parseForm, refused } from "~/lib/form";
import { requireCompany } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export const handle: RouteHandle = { title: "members.closing.title" };

const points = ["openings", "matches", "members", "final", "records"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { company } = await requireOwner(args);
  return { name: company.name };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, company } = await requireOwner(args);
  const { context, request } = args;
  const form = await parseForm(request, closingSchema);
  if (!form.ok) return invalid(form);
  if (form.value.name.normalize("NFKC") !== company.name.normalize("NFKC")) {
    return invalidField(form.values, "name", "otherName");
  }
  const { currentPassword } = form.value;
  const wrong = await refusedPassword(context, actor.email, currentPassword, form.values);
  if (wrong) return wrong;

  const closed = await closeCompany(context.supabase, company.id);
  if (!closed.ok) return refused(closed, form.values);
  return redirect(withNotice("/home?left", "companyClosed"));
}

async function requireOwner(args: LoaderFunctionArgs) {
  const member = await requireCompany(args);
  if (member.company.role !== "owner") throw new Response(null, { status: 403 });
  return member;
}

export default function CloseCompany() {
  const words = useTranslations("members.closing");
  const members = useTranslations("members");
  const { name } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead", { name })}
        crumbs={[{ label: members("title"), to: "/company/members" }, { label: words("title") }]}
      />
      <Section title={words("what")}>
        <ul>
          {points.map((point) => (
            <li key={point}>{words(`points.${point}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={words("formTitle")}>
        <ClosingForm name={name} />
      </Section>
    </>
  );
}
