import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadNames } from "~/features/matches/names.server";
import { loadOpeningSummaries } from "~/features/matches/openings.server";
import { rankAfter } from "~/features/matches/page";
import { loadProfileStatus, loadTalentMatches } from "~/features/matches/queries.server";
import { RecommendationList } from "~/features/matches/RecommendationList";
import { rankForTalent } from "~/features/matches/recommendations.server";
import { requireTalent } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "match.openings.title" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const { context, request } = args;
  const [status, ranking, matches] = await Promise.all([
    loadProfileStatus(context.supabase, actor.id),
    rankForTalent(context, actor.id, rankAfter(request)),
    loadTalentMatches(context.supabase),
  ]);
  const { recommendations, total, next } = ranking;
  const [summaries, names] = await Promise.all([
    loadOpeningSummaries(
      context.supabase,
      recommendations.map(({ openingId }) => openingId),
    ),
    loadNames(context, { explanations: recommendations.map(({ explanation }) => explanation) }),
  ]);
  const recommended = recommendations.flatMap(({ openingId, explanation }) => {
    const opening = summaries[openingId];
    const match = matches.find((each) => each.openingId === openingId) ?? null;
    return opening ? [{ opening, explanation, match }] : [];
  });
  return { status, recommended, total, next, names };
}

export default function TalentOpenings() {
  const { status, recommended, total, next, names } = useLoaderData<typeof loader>();
  const words = useTranslations("match.openings");
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      {status !== "active" && <NotActive paused={status === "paused"} />}
      {total === 0 ? (
        <EmptyState
          title={words("empty")}
          action={
            <Button component={Link} to="/talent">
              {words("toProfile")}
            </Button>
          }
        >
          {words("emptyText")}
        </EmptyState>
      ) : (
        <>
          <RecommendationList recommended={recommended} total={total} names={names} />
          <Pagination next={next === null ? null : String(next)} />
        </>
      )}
    </>
  );
}

function NotActive({ paused }: { paused: boolean }) {
  const words = useTranslations("match.openings");
  return (
    <Callout
      tone="warning"
      title={words(paused ? "paused" : "notActive")}
      actions={
        <Button component={Link} to="/talent">
          {words("publish")}
        </Button>
      }
    >
      <p>{words("notActiveText")}</p>
    </Callout>
  );
}
