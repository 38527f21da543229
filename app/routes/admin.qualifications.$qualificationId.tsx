import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { SubjectLog } from "~/features/adminLog/LogTable";
import { loadSubjectLog } from "~/features/adminLog/log.server";
import { nameIn } from "~/features/reference/options";
import { loadSkillCatalogue } from "~/features/reference/queries.server";
import { loadQualifications } from "~/features/reference/training.server";
import { DecisionLink } from "~/features/reviews/DecisionSection";
import {
  ProvedList,
  QualificationCheckList,
  QualificationDecision,
  QualificationFacts,
} from "~/features/reviews/QualificationPanel";
import {
  decideQualification,
  loadQualificationChecks,
  loadQualificationReview,
} from "~/features/reviews/qualificationReview.server";
import { decideQualificationSchema, returnSchema } from "~/features/reviews/schema";
import { invalid, parseForm, readForm, refused } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "admin.qualification.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, params } = args;
  const { supabase, locale } = context;
  const id = idParam(params.qualificationId);
  const review = await loadQualificationReview(supabase, id);
  const [checks, log, kinds, catalogue] = await Promise.all([
    loadQualificationChecks(supabase, id),
    loadSubjectLog(context, id),
    loadQualifications(context),
    loadSkillCatalogue(context),
  ]);
  const kind = kinds.find(({ code }) => code === review.code);
  if (!kind) throw new Error(`No qualification ${review.code}`);
  const proved = new Set(kind.skills.map(({ skillId }) => skillId));
  const skills = catalogue.skills.filter((skill) => proved.has(skill.id));
  return { review, checks, log, kind, skills, name: nameIn(locale, kind) };
}

export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  const id = idParam(args.params.qualificationId);
  const raw = await readForm(args.request);
  const decision = raw.intent === "return" ? "return" : "confirm";
  if (decision === "return") {
    const message = await parseForm(raw, returnSchema);
    if (!message.ok) return invalid(message);
  }
  const form = await parseForm(raw, decideQualificationSchema);
  if (!form.ok) return invalid(form);
  const done = await decideQualification(args.context.supabase, id, decision, form.value);
  if (!done.ok) return refused(done, form.values);
  return redirect(withNotice("/admin", decision === "confirm" ? "confirmed" : "returned"));
}

export default function QualificationReviewPage() {
  const words = useTranslations("admin.qualification");
  const queue = useTranslations("admin.queue");
  const { review, checks, log, kind, skills, name } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        crumbs={[{ label: queue("title"), to: "/admin" }, { label: name }]}
        title={name}
        lead={words("lead")}
        badge={<StatusBadge>{words(`states.${review.state}`)}</StatusBadge>}
        actions={review.state === "submitted" && <DecisionLink />}
      />
      <Section title={words("facts")}>
        <QualificationFacts review={review} kind={kind} />
      </Section>
      <Section title={words("checks")}>
        <QualificationCheckList review={review} kind={kind} checks={checks} />
      </Section>
      <Section title={words("proves")}>
        <ProvedList review={review} kind={kind} skills={skills} />
      </Section>
      <QualificationDecision review={review} />
      <Section title={words("log")}>
        <SubjectLog entries={log} />
      </Section>
    </>
  );
}
