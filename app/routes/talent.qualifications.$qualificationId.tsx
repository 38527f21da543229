import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { ProvedSkills } from "~/features/qualifications/ProvedSkills";
import { QualificationActions } from "~/features/qualifications/QualificationActions";
import { QualificationFacts, ReturnedMessage } from "~/features/qualifications/QualificationFacts";
import { QualificationForm } from "~/features/qualifications/QualificationForm";
import { loadOwnQualification } from "~/features/qualifications/queries.server";
import { StateBadge } from "~/features/qualifications/StateBadge";
import {
  removeQualification,
  saveQualification,
  withdrawQualification,
} from "~/features/qualifications/save.server";
import { actSchema } from "~/features/qualifications/schema";
import { isOpen } from "~/features/qualifications/types";
import { nameIn } from "~/features/reference/options";
import { loadSkillCatalogue } from "~/features/reference/queries.server";
import { loadQualifications } from "~/features/reference/training.server";
import { loadOwnLevels } from "~/features/talents/queries.server";
import { japanDay } from "~/i18n/instant";
import { invalid, parseForm, readForm, refused } from "~/lib/form";
import { requireTalent } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "qualification.one" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const { context, params } = args;
  const [own, known, catalogue, levels] = await Promise.all([
    loadOwnQualification(context.supabase, actor.id, idParam(params.qualificationId)),
    loadQualifications(context),
    loadSkillCatalogue(context),
    loadOwnLevels(context.supabase, actor.id),
  ]);
  const kind = known.find(({ code }) => code === own.code);
  if (!kind) throw new Response(null, { status: 404 });
  const proved = new Set(kind.skills.map(({ skillId }) => skillId));
  const skills = catalogue.skills.filter(({ id }) => proved.has(id));
  return { own, kind, skills, levels, today: japanDay(new Date()) };
}

export async function action(args: ActionFunctionArgs) {
  await requireTalent(args);
  const { supabase } = args.context;
  const id = idParam(args.params.qualificationId);
  const raw = await readForm(args.request);
  if (raw.intent !== undefined) return act(supabase, id, raw);
  const known = await loadQualifications(args.context);
  const saved = await saveQualification(supabase, { id, raw, known });
  if (!saved.ok) return saved.failure;
  return redirect(withNotice("/talent/qualifications", saved.asked ? "submitted" : "saved"));
}

async function act(
  supabase: ActionFunctionArgs["context"]["supabase"],
  id: string,
  raw: Awaited<ReturnType<typeof readForm>>,
) {
  const form = await parseForm(raw, actSchema);
  if (!form.ok) return invalid(form);
  const { intent } = form.value;
  const done = await (intent === "remove" ? removeQualification : withdrawQualification)(
    supabase,
    id,
  );
  if (!done.ok) return refused(done, form.values);
  return intent === "remove"
    ? redirect(withNotice("/talent/qualifications", "deleted"))
    : redirect(withNotice(`/talent/qualifications/${id}`, "saved"));
}

export default function QualificationPage() {
  const { own, kind, skills, levels, today } = useLoaderData<typeof loader>();
  const words = useTranslations("qualification");
  const title = nameIn(useLocale(), kind);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: words("title"), to: "/talent/qualifications" }, { label: title }]}
        badge={<StateBadge state={own.state} />}
        lead={words(`meanings.${own.state}`)}
      />
      <ReturnedMessage message={own.message} />
      {isOpen(own) ? (
        <QualificationForm key={own.version} known={[kind]} own={own} today={today} />
      ) : (
        <QualificationFacts own={own} />
      )}
      <Section title={words("proves.title")} lead={words("proves.lead")}>
        <ProvedSkills kind={kind} skills={skills} levels={levels} />
      </Section>
      <Section title={words("actions.title")}>
        <QualificationActions withdrawable={own.state === "submitted"} />
      </Section>
    </>
  );
}
