import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { CompletenessPanel } from "~/features/talents/CompletenessPanel";
import { completenessOf } from "~/features/talents/completeness";
import { loadTalent, type TalentStatus } from "~/features/talents/queries.server";
import { StatusBadge } from "~/features/talents/StatusBadge";
import { StepCards } from "~/features/talents/StepCards";
import { missingSteps, stepPath, stepStates } from "~/features/talents/steps";
import { requireActor } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "talent.profile.title" };

/** An unfinished profile goes on where it was left; a finished one shows its parts. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const stored = await loadTalent(args.context.supabase, actor.id);
  const states = stepStates(stored);
  const [next] = missingSteps(states);
  if (stored === null || next) throw redirect(stepPath(next ?? "basics"));
  const status = stored.status as TalentStatus;
  return { states, status, completeness: completenessOf(stored) };
}

export default function Profile() {
  const { states, status, completeness } = useLoaderData<typeof loader>();
  const words = useTranslations("talent");
  return (
    <>
      <PageHeader
        title={words("profile.title")}
        lead={words("profile.lead")}
        badge={<StatusBadge status={status} />}
        actions={
          <>
            <Link to="/talent/card">{words("home.card")}</Link>
            <Link to="/talent/qualifications">{words("home.qualifications")}</Link>
          </>
        }
      />
      <StepCards states={states} />
      <CompletenessPanel completeness={completeness} shown={completeness.missing.length} withRule />
    </>
  );
}
