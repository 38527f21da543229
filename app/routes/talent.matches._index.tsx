import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { MatchGroups } from "~/features/matches/MatchGroups";
import { loadReasonNames, loadTalentMatches } from "~/features/matches/queries.server";
import { WaitingFilter } from "~/features/matches/WaitingFilter";
import { groupByWaiting, readWaiting, waitingFor } from "~/features/matches/waiting";
import { requireTalent } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "match.talent.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireTalent(args);
  const { supabase, locale } = args.context;
  const [all, reasons] = await Promise.all([
    loadTalentMatches(supabase),
    loadReasonNames(supabase, locale),
  ]);
  const chosen = readWaiting(new URL(args.request.url).searchParams.get("state"));
  const counts = groupByWaiting(all, "talent").map(({ waiting, matches }) => ({
    waiting,
    count: matches.length,
  }));
  const matches = all.filter((match) => chosen === null || waitingFor(match, "talent") === chosen);
  return { matches, reasons, chosen, counts, total: all.length, now: new Date().toISOString() };
}

export default function TalentMatches() {
  const { matches, reasons, chosen, counts, total, now } = useLoaderData<typeof loader>();
  const words = useTranslations("match.talent");
  const timeline = useTranslations("timeline");
  const rows = matches.map((match) => ({
    ...match,
    title: match.openingTitle,
    about: match.companyName,
  }));
  const csv = `/talent/matches.csv${chosen === null ? "" : `?state=${chosen}`}`;
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={
          rows.length > 0 && (
            <a href={csv} download>
              {timeline("csv")}
            </a>
          )
        }
      />
      {total > 0 && <WaitingFilter chosen={chosen} counts={counts} total={total} />}
      {rows.length > 0 && <MatchGroups matches={rows} side="talent" reasons={reasons} now={now} />}
      {rows.length === 0 && total > 0 && <p>{timeline("filter.empty")}</p>}
      {total === 0 && (
        <EmptyState
          title={words("empty")}
          action={
            <Button component={Link} to="/talent/openings">
              {words("toOpenings")}
            </Button>
          }
        >
          {words("emptyText")}
        </EmptyState>
      )}
    </>
  );
}
