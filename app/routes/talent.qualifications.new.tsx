import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { QualificationForm } from "~/features/qualifications/QualificationForm";
import { loadOwnQualifications } from "~/features/qualifications/queries.server";
import { saveQualification } from "~/features/qualifications/save.server";
import { loadQualifications } from "~/features/reference/training.server";
import { japanDay } from "~/i18n/instant";
import { readForm } from "~/lib/form";
import { requireTalent } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "qualification.new" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const [own, known] = await Promise.all([
    loadOwnQualifications(args.context.supabase, actor.id),
    loadQualifications(args.context),
  ]);
  const listed = new Set(own.map(({ code }) => code));
  const offered = known.filter(({ code, retired }) => !retired && !listed.has(code));
  return { offered, today: japanDay(new Date()) };
}

export async function action(args: ActionFunctionArgs) {
  await requireTalent(args);
  const raw = await readForm(args.request);
  const known = await loadQualifications(args.context);
  const saved = await saveQualification(args.context.supabase, { id: null, raw, known });
  if (!saved.ok) return saved.failure;
  return redirect(withNotice("/talent/qualifications", saved.asked ? "submitted" : "saved"));
}

export default function NewQualification() {
  const { offered, today } = useLoaderData<typeof loader>();
  const words = useTranslations("qualification");
  return (
    <>
      <PageHeader
        title={words("new")}
        lead={words("newLead")}
        crumbs={[{ label: words("title"), to: "/talent/qualifications" }, { label: words("new") }]}
      />
      <QualificationForm known={offered} today={today} />
    </>
  );
}
