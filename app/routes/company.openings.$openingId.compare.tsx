import { Button } from "@mantine/core";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { actOnCandidate } from "~/features/matches/candidates/act.server";
import { ComparedNext } from "~/features/matches/candidates/compare/ComparedNext";
import { CompareLegend } from "~/features/matches/candidates/compare/CompareLegend";
import { CompareNotes } from "~/features/matches/candidates/compare/CompareNotes";
import { CompareTable } from "~/features/matches/candidates/compare/CompareTable";
import { readHandles, withHandles } from "~/features/matches/candidates/compare/handles";
import { compareCandidates } from "~/features/matches/candidates/compare/load.server";
import { filterSearch, readFilter } from "~/features/matches/candidates/filter";
import { pathWithSearch } from "~/features/matches/candidates/path";
import { loadShortlisted } from "~/features/matches/candidates/shortlist.server";
import { takeList } from "~/features/matches/limit.server";
import { NotComputed } from "~/features/matches/NotComputed";
import { loadNames } from "~/features/matches/names.server";
import { loadOwnOpening } from "~/features/matches/queries.server";
import { loadConsentText } from "~/features/reference/queries.server";
import { requireCompany } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";
import { PrintButton } from "~/ui/shell/PrintButton";

export { revalidateAfterConflict as shouldRevalidate } from "~/features/matches/revalidate";
export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data, words) => {
    const comparison = (data as Awaited<ReturnType<typeof loader>> | undefined)?.comparison;
    if (typeof comparison !== "object" || comparison.people.length < 2) {
      return words("candidate.compare.title");
    }
    const codes = comparison.people.map(({ card }) => card.code);
    return words("candidate.compare.titleOf", {
      codes: codes.join(words("explanation.compare.separator")),
    });
  },
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  await takeList(actor.id);
  const { context, params, request } = args;
  const firms = actor.companies.map(({ id }) => id);
  const opening = await loadOwnOpening(context.supabase, idParam(params.openingId), firms);
  const { openRevision: revision } = opening;
  if (revision === null) return { opening, comparison: "notOpen" as const };

  const search = new URL(request.url).searchParams;
  const { handles, more } = readHandles(search);
  const differing = search.get("rows") === "differing";
  const [compared, shortlisted, consentText] = await Promise.all([
    compareCandidates(context, { id: opening.id, revision }, handles),
    loadShortlisted(context.supabase, opening.id),
    loadConsentText(context),
  ]);
  if (compared === null) return { opening, comparison: "notComputed" as const };
  const names = await loadNames(context, {
    cards: compared.people.map(({ card }) => card),
    skills: compared.requirements.map(({ skillId }) => skillId),
  });
  return { opening, comparison: { ...compared, differing, more, shortlisted, consentText, names } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireCompany(args);
  await takeList(actor.id);
  const firms = actor.companies.map(({ id }) => id);
  const openingId = idParam(args.params.openingId);
  const path = pathWithSearch(`/company/openings/${openingId}/compare`, args.request);
  return actOnCandidate(args.context, args.request, { openingId, firms, path });
}

export default function Compare() {
  const { opening, comparison } = useLoaderData<typeof loader>();
  const words = useTranslations("candidate.compare");
  const match = useTranslations("match.candidates");
  const address = `/company/openings/${opening.id}`;
  const [search] = useSearchParams();
  // As it was narrowed, and with the same people ticked.
  const list = withHandles(filterSearch(readFilter(search)), search.getAll("c"));
  const toList = `${address}/candidates${list.size > 0 ? `?${list}` : ""}`;
  const title = opening.title ?? match("crumbOpening");
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead", { title })}
        crumbs={[
          { label: match("crumbOpenings"), to: "/company/openings" },
          { label: title, to: address },
          { label: match("title"), to: toList },
          { label: words("title") },
        ]}
        actions={<PrintButton />}
      />
      {comparison === "notComputed" ? (
        <NotComputed />
      ) : comparison === "notOpen" ? (
        <EmptyState
          title={match("notOpen")}
          action={<Link to={address}>{match("toOpening")}</Link>}
        >
          {match("notOpenText")}
        </EmptyState>
      ) : (
        <>
          <CompareNotes missing={comparison.missing} more={comparison.more} />
          {comparison.people.length < 2 ? (
            <EmptyState
              title={words("tooFew")}
              action={
                <Button component={Link} to={toList}>
                  {words("toCandidates")}
                </Button>
              }
            >
              {words("tooFewText")}
            </EmptyState>
          ) : (
            <>
              <CompareLegend differing={comparison.differing} />
              <CompareTable {...comparison} />
              <ComparedNext openingId={opening.id} {...comparison} />
            </>
          )}
        </>
      )}
    </>
  );
}
