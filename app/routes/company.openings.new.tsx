import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type ClientActionFunctionArgs, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadPart } from "~/features/openings/form/parts.server";
import { stepStates } from "~/features/openings/form/progress";
import { StepForm } from "~/features/openings/form/StepForm";
import { answerStep } from "~/features/openings/form/saveStep.server";
import { keptKey, sendStep } from "~/features/openings/form/sendStep";
import { japanDay } from "~/i18n/instant";
import { requireCompany } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "openingSteps.titles.new" };

export async function loader(args: LoaderFunctionArgs) {
  const { company } = await requireCompany(args);
  return {
    step: "problem" as const,
    owner: company.id,
    today: japanDay(new Date()),
    states: stepStates(null),
    defaults: { draftKey: randomUUID() },
    part: await loadPart(args.context, "problem", null),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { company } = await requireCompany(args);
  return answerStep(args.context, args.request, { companyId: company.id }, "problem");
}

export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendStep(request, keptKey(undefined, "problem"), serverAction);
}

export default function NewOpening() {
  const words = useTranslations("openingForm");
  const steps = useTranslations("openingSteps");
  return (
    <>
      <PageHeader title={steps("titles.new")} lead={words("lead")} />
      <StepForm {...useLoaderData<typeof loader>()} />
    </>
  );
}
