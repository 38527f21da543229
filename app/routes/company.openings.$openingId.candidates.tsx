import { Button } from "@mantine/core";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { inviteCandidate } from "~/features/matches/acts.server";
import { CandidateList } from "~/features/matches/CandidateList";
import { rankCandidates } from "~/features/matches/candidates.server";
import { loadNames } from "~/features/matches/names.server";
import { rankAfter } from "~/features/matches/page";
import { loadOwnOpening } from "~/features/matches/queries.server";
import { inviteSchema } from "~/features/matches/schema";
import { loadConsentText } from "~/features/reference/queries.server";
import { invalid, parseForm, refused } from "~/lib/form";
import { requireCompany } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";

export { revalidateAfterConflict as shouldRevalidate } from "~/features/matches/revalidate";
export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "match.candidates.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context, params, request } = args;
  const firms = actor.companies.map(({ id }) => id);
  const opening = await loadOwnOpening(context.supabase, idParam(params.openingId), firms);
  const { openRevision: revision } = opening;
  if (revision === null) return { opening, ranking: null };

  const [page, consentText] = await Promise.all([
    rankCandidates(context, { id: opening.id, revision }, rankAfter(request)),
    loadConsentText(context),
  ]);
  const names = await loadNames(context, {
    cards: page.candidates.map(({ card }) => card),
    explanations: page.candidates.map(({ explanation }) => explanation),
  });
  return { opening, ranking: { ...page, consentText, names } };
}

export async function action(args: ActionFunctionArgs) {
  await requireCompany(args);
  const { context, request } = args;
  const form = await parseForm(request, inviteSchema);
  if (!form.ok) return invalid(form);

  const invited = await inviteCandidate(context, form.value);
  if (!invited.ok) return refused(invited, form.values);
  return redirect(withNotice(`/company/matches/${invited.data.matchId}`, "invited"));
}

export default function Candidates() {
  const { opening, ranking } = useLoaderData<typeof loader>();
  const words = useTranslations("match.candidates");
  const address = `/company/openings/${opening.id}`;
  const title = opening.title ?? words("crumbOpening");
  const toOpening = (
    <Button component={Link} to={address} variant="outline">
      {words("toOpening")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead", { title })}
        crumbs={[
          { label: words("crumbOpenings"), to: "/company/openings" },
          { label: title, to: address },
          { label: words("title") },
        ]}
      />
      {ranking === null ? (
        <EmptyState title={words("notOpen")} action={toOpening}>
          {words("notOpenText")}
        </EmptyState>
      ) : ranking.total === 0 ? (
        <EmptyState title={words("empty")} action={toOpening}>
          {words("emptyText")}
        </EmptyState>
      ) : (
        <>
          <CandidateList {...ranking} />
          <Pagination next={ranking.next === null ? null : String(ranking.next)} />
        </>
      )}
    </>
  );
}
