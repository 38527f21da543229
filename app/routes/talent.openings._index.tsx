import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { NO_FILTER } from "~/engine/recommended/filter";
import { NotComputed } from "~/features/matches/NotComputed";
import { loadNames } from "~/features/matches/names.server";
import { loadOpeningSummaries } from "~/features/matches/openings.server";
import { rankAfter } from "~/features/matches/page";
import { loadProfileStatus, loadTalentMatches } from "~/features/matches/queries.server";
import { RecommendationList, type RecommendedOpening } from "~/features/matches/RecommendationList";
import { rankForTalent } from "~/features/matches/recommendations.server";
import { FilterForm } from "~/features/matches/recommended/FilterForm";
import { filterPath, isNarrowed, readFilter } from "~/features/matches/recommended/filter";
import { Tabs } from "~/features/matches/recommended/Tabs";
import { codeOptions, prefectureOptions } from "~/features/reference/options";
import { loadPrefectures, loadThemes } from "~/features/reference/queries.server";
import { loadKept } from "~/features/saved/queries.server";
import { SaveButton } from "~/features/saved/SaveButton";
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
  const filter = readFilter(new URL(request.url).searchParams);
  const [status, ranking, matches, themes, prefectures] = await Promise.all([
    loadProfileStatus(context.supabase, actor.id),
    rankForTalent(context, actor.id, { after: rankAfter(request), filter }),
    loadTalentMatches(context.supabase),
    loadThemes(context),
    loadPrefectures(context),
  ]);
  const choices = {
    themes: codeOptions(context.locale, themes),
    prefectures: prefectureOptions(context.locale, prefectures),
  };
  if (ranking === null) return { status, filter, choices, list: null };
  const { recommendations, total, counts, next } = ranking;
  const ids = recommendations.map(({ openingId }) => openingId);
  const [summaries, names, kept] = await Promise.all([
    loadOpeningSummaries(context.supabase, ids),
    loadNames(context, { explanations: recommendations.map(({ explanation }) => explanation) }),
    loadKept(context.supabase, ids),
  ]);
  const recommended = recommendations.flatMap(
    ({ openingId, explanation, changes }): RecommendedOpening[] => {
      const opening = summaries[openingId];
      const match = matches.find((each) => each.openingId === openingId) ?? null;
      return opening ? [{ opening, explanation, changes, match }] : [];
    },
  );
  return { status, filter, choices, list: { recommended, total, counts, next, names, kept } };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function TalentOpenings() {
  const { status, filter, choices, list } = useLoaderData<typeof loader>();
  const words = useTranslations("match.openings");
  const lists = useTranslations("recommended");
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={lists(`leads.${filter.tab}`)}
        actions={<Link to="/talent/saved">{lists("toSaved")}</Link>}
      />
      {status !== "active" && <NotActive paused={status === "paused"} />}
      {list && <Tabs filter={filter} counts={list.counts} />}
      <FilterForm filter={filter} {...choices} />
      {list === null ? (
        <NotComputed />
      ) : list.total === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <Found filter={filter} {...list} />
      )}
    </>
  );
}

function Found(props: NonNullable<Data["list"]> & Pick<Data, "filter">) {
  const { filter, recommended, total, next, names, kept } = props;
  const lists = useTranslations("recommended");
  const title = (id: string) => recommended.find(({ opening }) => opening.id === id)?.opening.title;
  return (
    <>
      <RecommendationList
        recommended={recommended}
        count={lists(`counts.${filter.tab}`, { total })}
        csv={filterPath(filter, "/talent/openings.csv")}
        names={names}
        actions={(id) => (
          <SaveButton openingId={id} kept={kept.includes(id)} title={title(id) ?? ""} />
        )}
      />
      <Pagination next={next === null ? null : String(next)} />
    </>
  );
}

function Nothing({ filter }: { filter: ReturnType<typeof readFilter> }) {
  const words = useTranslations("recommended.empty");
  const narrowed = isNarrowed(filter);
  const kind = narrowed ? "narrowed" : filter.tab;
  return (
    <EmptyState
      title={words(`${kind}.title`)}
      action={
        <Button
          component={Link}
          to={narrowed ? filterPath({ ...NO_FILTER, tab: filter.tab }) : "/talent/profile"}
        >
          {words(`${kind}.action`)}
        </Button>
      }
    >
      {words(`${kind}.text`)}
    </EmptyState>
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
