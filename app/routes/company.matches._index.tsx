import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { cardTitle } from "~/features/matches/cardTitle";
import { loadMatchesOf } from "~/features/matches/companyMatches.server";
import { MatchGroups } from "~/features/matches/MatchGroups";
import { MatchViews } from "~/features/matches/MatchViews";
import { countWaiting, pageAfter, readMatchView, viewMatches } from "~/features/matches/matchView";
import { loadNames } from "~/features/matches/names.server";
import { loadReasonNames } from "~/features/matches/queries.server";
import { requireCompany } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "match.company.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context, request } = args;
  const search = new URL(request.url).searchParams;
  const view = readMatchView(search);
  const [matches, reasons, { prefectures }] = await Promise.all([
    loadMatchesOf(context.supabase, actor.companies),
    loadReasonNames(context.supabase, context.locale),
    loadNames(context, {}),
  ]);
  const { page, next } = pageAfter(viewMatches(matches, view, "company"), search.get("after"));
  const counts = countWaiting(matches, "company");
  return { matches: page, next, total: matches.length, view, counts, reasons, prefectures };
}

export default function CompanyMatches() {
  const { matches, next, total, view, counts, reasons, prefectures } =
    useLoaderData<typeof loader>();
  const words = useTranslations("match.company");
  const card = useTranslations("match.card");
  const rows = matches.map((match) => ({
    ...match,
    title: cardTitle(card, prefectures, match),
    about: match.openingTitle,
  }));
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      {total === 0 ? (
        <EmptyState
          title={words("empty")}
          action={
            <Button component={Link} to="/company/openings">
              {words("toOpenings")}
            </Button>
          }
        >
          {words("emptyText")}
        </EmptyState>
      ) : (
        <>
          <MatchViews view={view} counts={counts} />
          {rows.length === 0 && (
            <EmptyState title={words("views.empty")}>{words("views.emptyText")}</EmptyState>
          )}
          <MatchGroups matches={rows} side="company" reasons={reasons} />
          <Pagination next={next} />
        </>
      )}
    </>
  );
}
