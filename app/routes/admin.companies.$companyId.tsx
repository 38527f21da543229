import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { SubjectLog } from "~/features/adminLog/LogTable";
import { loadSubjectLog } from "~/features/adminLog/log.server";
import { catchUpQuietly } from "~/features/matches/jobs.server";
import { OpeningView } from "~/features/openings/OpeningView";
import { loadRevision } from "~/features/openings/queries.server";
import { indexOpeningsQuietly } from "~/features/openings/search/index.server";
import { CompanyChecks } from "~/features/reviews/CompanyChecks";
import { CompanyDecision } from "~/features/reviews/CompanyDecision";
import { CompanyFactsList } from "~/features/reviews/CompanyFactsList";
import {
  approveCompany,
  loadCompanyChecks,
  loadCompanyReview,
  returnCompany,
} from "~/features/reviews/companyReview.server";
import { DecisionLink } from "~/features/reviews/DecisionSection";
import { History } from "~/features/reviews/History";
import { queueWith } from "~/features/reviews/published.server";
import { readDecision } from "~/features/reviews/readDecision";
import { COMPANY_DECISIONS, decideCompanySchema } from "~/features/reviews/schema";
import { invalid, invalidField, parseForm, readForm, refused } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data, words) => {
    const { company } = (data as Awaited<ReturnType<typeof loader>> | undefined) ?? {};
    return company && words(`admin.company.${company.status === "submitted" ? "title" : "record"}`);
  },
  failed: "admin.company.title",
};

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { supabase } = args.context;
  const companyId = idParam(args.params.companyId);
  const [company, checks, log] = await Promise.all([
    loadCompanyReview(supabase, companyId),
    loadCompanyChecks(supabase, companyId),
    loadSubjectLog(args.context, companyId),
  ]);
  const { submitted } = company;
  const opening = submitted
    ? await loadRevision(supabase, submitted.openingId, submitted.revision)
    : null;
  return { company, checks, log, opening };
}

export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  const { context, params, request } = args;
  const companyId = idParam(params.companyId);
  const raw = await readForm(request);
  const decision = readDecision(raw.decision, COMPANY_DECISIONS);
  const form = await parseForm(raw, decideCompanySchema);
  if (!form.ok) return invalid(form);
  const { supabase, backend } = context;
  const { version, message, openingId, openingVersion } = form.value;
  if (decision === "return") {
    if (message === null) return invalidField(form.values, "message", "messageToReturn");
    const returned = await returnCompany(supabase, companyId, { message, version });
    return returned.ok
      ? redirect(withNotice("/admin", "returned"))
      : refused(returned, form.values);
  }
  const published = decision === "approveWithOpening" ? openingId : null;
  if (decision === "approveWithOpening" && (openingId === null || openingVersion === null)) {
    throw new Response(null, { status: 400 });
  }
  const approved = await approveCompany(supabase, companyId, {
    ...form.value,
    openingId: published,
  });
  if (!approved.ok) return refused(approved, form.values);
  await Promise.all([catchUpQuietly(context), indexOpeningsQuietly(backend)]);
  return redirect(withNotice(published ? queueWith(published) : "/admin", "approved"));
}

export default function CompanyReviewPage() {
  const words = useTranslations("admin.company");
  const queue = useTranslations("admin.queue");
  const lists = useTranslations("adminLists.titles");
  const { company, checks, log, opening } = useLoaderData<typeof loader>();
  const list =
    company.status === "submitted"
      ? { label: queue("title"), to: "/admin" }
      : { label: lists("companies"), to: "/admin/companies" };
  return (
    <>
      <PageHeader
        crumbs={[list, { label: company.name }]}
        title={company.name}
        badge={<StatusBadge>{words(`statuses.${company.status}`)}</StatusBadge>}
        actions={company.status === "submitted" && <DecisionLink />}
      />
      <Section title={words("facts")}>
        <CompanyFactsList company={company} />
      </Section>
      <Section title={words("checks")}>
        <CompanyChecks company={company} checks={checks} />
      </Section>
      <Section title={words("firstOpening")}>
        {opening ? (
          <>
            <h3>{opening.content.title}</h3>
            <OpeningView opening={opening} withCompany={false} />
          </>
        ) : (
          <p>{words("noOpening")}</p>
        )}
      </Section>
      <CompanyDecision company={company} openingVersion={opening?.content.version ?? null} />
      {company.history.length > 0 && (
        <Section title={words("history")}>
          <History entries={company.history} label={(action) => words(`actions.${action}`)} />
        </Section>
      )}
      <Section title={words("log")}>
        <SubjectLog entries={log} />
      </Section>
    </>
  );
}
