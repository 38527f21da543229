import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { changeOpening } from "~/features/openings/changeOpening.server";
import { countStored } from "~/features/openings/fit/fit.server";
import { StoredFitSection } from "~/features/openings/fit/StoredFitSection";
import { LegalChecks } from "~/features/openings/form/LegalChecks";
import { loadEdited } from "~/features/openings/form/loadStep.server";
import { PreviewChecks } from "~/features/openings/form/PreviewChecks";
import { StepNav } from "~/features/openings/form/StepNav";
import { SubmitOpening } from "~/features/openings/OpeningActions";
import { Preview } from "~/features/openings/Preview";
import { ReviewMessage } from "~/features/openings/ReviewMessage";
import { returnMessage } from "~/features/openings/status";
import { NOTICES, transitionSchemas } from "~/features/openings/transitions";
import { invalid, parseForm, refused } from "~/lib/form";
import { requireCompany } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "openingSteps.preview.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context, params } = args;
  const companyIds = actor.companies.map(({ id }) => id);
  const { opening, content, states, toMend } = await loadEdited(
    context,
    idParam(params.openingId),
    companyIds,
  );
  const fit = await countStored(context, opening);
  return { opening, content, states, toMend, fit, message: returnMessage(opening) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context, params, request } = args;
  const openingId = idParam(params.openingId);
  const form = await parseForm(request, transitionSchemas.submit);
  if (!form.ok) return invalid(form);

  // Handed in by the first press of a double click: then it leads to the opening's page as well.
  const companyIds = actor.companies.map(({ id }) => id);
  const { toMend } = await loadEdited(context, openingId, companyIds);
  if (toMend.length > 0) return refused({ key: "opening_incomplete", status: 422 }, form.values);
  const changed = await changeOpening(context.supabase, openingId, { intent: "submit" });
  if (!changed.ok) return refused(changed, form.values);
  return redirect(withNotice(`/company/openings/${openingId}`, NOTICES.submit));
}

export default function PreviewStep() {
  const words = useTranslations("openingSteps.preview");
  const list = useTranslations("opening.list");
  const { opening, content, states, toMend, fit, message } = useLoaderData<typeof loader>();
  // What is public needs no handing in until something of it is changed.
  const open = opening.open !== null;
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words(open ? "lead" : "unchanged")}
        crumbs={[{ label: list("title"), to: "/company/openings" }, { label: words("title") }]}
      />
      <ReviewMessage message={message} />
      <StepNav current="preview" states={states} openingId={opening.id} />
      <PreviewChecks openingId={opening.id} states={states} toMend={toMend} />
      {open && toMend.length === 0 && (
        <Section title={words("submit")} lead={words("submitHint")}>
          <SubmitOpening />
        </Section>
      )}
      {toMend.length > 0 && <p>{words("gaps")}</p>}
      <StoredFitSection openingId={opening.id} fit={fit} />
      <Preview opening={{ ...opening, live: null, open: content }} shown="open" />
      <LegalChecks content={content} />
    </>
  );
}
