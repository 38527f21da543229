import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type ClientActionFunctionArgs, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadEdited, loadStep } from "~/features/openings/form/loadStep.server";
import { StepForm } from "~/features/openings/form/StepForm";
import { answerStep } from "~/features/openings/form/saveStep.server";
import { keptKey, sendStep } from "~/features/openings/form/sendStep";
import { type FormStep, isFormStep } from "~/features/openings/form/steps";
import { loadOpeningCompany } from "~/features/openings/own.server";
import { ReviewMessage } from "~/features/openings/ReviewMessage";
import { translator } from "~/i18n/translator";
import { requireCompany } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data) => (data as Awaited<ReturnType<typeof loader>> | undefined)?.title,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context, params } = args;
  const step = stepOf(params.step);
  const companyIds = actor.companies.map(({ id }) => id);
  const edited = await loadEdited(context, idParam(params.openingId), companyIds);
  const words = translator(context.locale);
  const title = words("openingSteps.titles.edit", { step: words(`openingSteps.steps.${step}`) });
  return { title, ...(await loadStep(context, edited, step)) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context, params, request } = args;
  const step = stepOf(params.step);
  const openingId = idParam(params.openingId);
  const companyIds = actor.companies.map(({ id }) => id);
  const companyId = await loadOpeningCompany(context.supabase, openingId, companyIds);
  return answerStep(context, request, { companyId, openingId }, step);
}

export function clientAction({ request, params, serverAction }: ClientActionFunctionArgs) {
  return sendStep(request, keptKey(params.openingId, params.step), serverAction);
}

function stepOf(param: string | undefined): FormStep {
  if (isFormStep(param)) return param;
  throw new Response(null, { status: 404 });
}

export default function EditStep() {
  const words = useTranslations("openingForm");
  const list = useTranslations("opening.list");
  const { title, live, message, edition, ...form } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={words(live ? "liveLead" : "lead")}
        crumbs={[{ label: list("title"), to: "/company/openings" }, { label: title }]}
      />
      <ReviewMessage message={message} />
      {/* Another step, or this one as it was just saved, is another form. */}
      <StepForm key={`${form.step} ${edition}`} {...form} />
    </>
  );
}
