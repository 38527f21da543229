import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { DeletionForm } from "~/features/account/DeletionForm";
import { DeletionPoints } from "~/features/account/DeletionPoints";
import { deleteAccount, loadDeletion } from "~/features/account/deletion.server";
import { tellAccount } from "~/features/account/mails.server";
import { deletionSchema } from "~/features/account/schema";
import { refusedPassword } from "~/features/auth/own-password.server";
import { invalid, invalidField, parseForm, refused } from "~/lib/form";
import { requireActor } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export const handle: RouteHandle = { title: "account.deletion.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { email } = await requireActor(args);
  return { email, deletion: await loadDeletion(args.context.supabase) };
}

export async function action(args: ActionFunctionArgs) {
  const { email } = await requireActor(args);
  const { context, request } = args;
  const form = await parseForm(request, deletionSchema);
  if (!form.ok) return invalid(form);
  if (form.value.email !== email.toLowerCase()) {
    return invalidField(form.values, "email", "otherEmail");
  }
  const wrong = await refusedPassword(context, email, form.value.currentPassword, form.values);
  if (wrong) return wrong;

  const deleted = await deleteAccount(context.supabase);
  if (!deleted.ok) return refused(deleted, form.values);
  await tellAccount(context, email, "deleted");
  return redirect(withNotice("/", "accountDeleted"));
}

export default function DeleteAccount() {
  const words = useTranslations("account.deletion");
  const account = useTranslations("account");
  const { email, deletion } = useLoaderData<typeof loader>();
  const { ownedAlone, lastAdmin } = deletion;
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        crumbs={[{ label: account("title"), to: "/account" }, { label: words("title") }]}
      />
      {ownedAlone.length > 0 && (
        <Callout
          tone="warning"
          title={words("ownerTitle")}
          actions={<Link to="/company/members">{words("toMembers")}</Link>}
        >
          <p>{words("ownerText", { names: ownedAlone.map(({ name }) => name).join(" / ") })}</p>
        </Callout>
      )}
      {lastAdmin && (
        <Callout tone="warning" title={words("adminTitle")}>
          <p>{words("adminText")}</p>
        </Callout>
      )}
      {deletion.hasProfile && (
        <Callout title={words("pauseTitle")} actions={<Link to="/talent">{words("pause")}</Link>}>
          <p>{words("pauseText")}</p>
        </Callout>
      )}
      <DeletionPoints deletion={deletion} />
      {ownedAlone.length === 0 && !lastAdmin && (
        <Section title={words("formTitle")}>
          <DeletionForm email={email} />
        </Section>
      )}
    </>
  );
}
