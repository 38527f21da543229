import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ClientActionFunctionArgs, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadTalent } from "~/features/talents/queries.server";
import { SkillSources } from "~/features/talents/SkillSources";
import { StepForm } from "~/features/talents/StepForm";
import { StepNav } from "~/features/talents/StepNav";
import { saveStep } from "~/features/talents/saveStep.server";
import { loadBasics, loadLaterStep } from "~/features/talents/step.server";
import { isStep, pathAfter, type Step, stepPath, stepStates } from "~/features/talents/steps";
import { translator } from "~/i18n/translator";
import { readForm } from "~/lib/form";
import { requireActor } from "~/lib/guards.server";
import { sendKept } from "~/lib/kept";
import { withNotice } from "~/lib/notice";
import { Restorable } from "~/ui/form/Restorable";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data) => (data as Awaited<ReturnType<typeof loader>> | undefined)?.title,
};

// Open to everyone who is signed in: the first step is how a person becomes a talent.
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { context, params } = args;
  const step = stepOf(params.step);
  const stored = await loadTalent(context.supabase, actor.id);
  if (stored === null && step !== "basics") throw redirect(stepPath("basics"));
  const data =
    stored === null || step === "basics"
      ? await loadBasics(context, stored, actor.email)
      : await loadLaterStep(context, step, stored);
  const words = translator(context.locale);
  const title = words("talent.profile.stepTitle", { step: words(`talent.profile.steps.${step}`) });
  const states = stepStates(stored);
  return { title, data, states, started: stored !== null, owner: actor.id };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { context, params, request } = args;
  const step = stepOf(params.step);
  const raw = await readForm(request);
  const who = { supabase: context.supabase, accountId: actor.id };
  const failure = await saveStep(who, step, raw);
  if (failure) return failure;
  // The second button of the skills saves in order to show more blank rows.
  const path = raw.stay === undefined ? pathAfter(step) : stepPath(step);
  return redirect(withNotice(path, "saved"));
}

export function clientAction({ params, serverAction }: ClientActionFunctionArgs) {
  return sendKept(serverAction, keptKey(params.step), "tab");
}

function keptKey(step: string | undefined): string {
  return `talent.${step}`;
}

function stepOf(param: string | undefined): Step {
  if (isStep(param)) return param;
  throw new Response(null, { status: 404 });
}

export default function ProfileStep() {
  const { title, data, states, started, owner } = useLoaderData<typeof loader>();
  const words = useTranslations("talent");
  // Another step, or this one as it was just saved, is another form.
  const version = String(data.defaults.version ?? "");
  const place = { key: keptKey(data.step), owner, version, where: "tab" as const };
  return (
    <>
      <PageHeader title={title} lead={words(`${data.step}.lead`)} />
      <StepNav current={data.step} states={states} open={started} />
      {data.step === "skills" && <SkillSources />}
      <Restorable key={`${data.step} ${version}`} place={place} defaults={data.defaults}>
        {(defaults) => <StepForm data={{ ...data, defaults } as typeof data} />}
      </Restorable>
    </>
  );
}
