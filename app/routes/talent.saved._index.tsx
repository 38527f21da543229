import { Button } from "@mantine/core";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { MatchStatusBadge } from "~/features/matches/MatchStatusBadge";
import { loadOpeningSummaries } from "~/features/matches/openings.server";
import { loadTalentMatches } from "~/features/matches/queries.server";
import { Conditions } from "~/features/openings/search/Conditions";
import { loadChoices } from "~/features/openings/search/choices.server";
import { parseFilter } from "~/features/openings/search/filter";
import { toDatabase } from "~/features/openings/search/search.server";
import {
  loadSavedOpenings,
  loadSavedSearches,
  loadSearchNews,
  openSearch,
  removeSearch,
  savedAfter,
} from "~/features/saved/queries.server";
import { SavedOpeningList } from "~/features/saved/SavedOpeningList";
import { SavedSearchList } from "~/features/saved/SavedSearchList";
import { SAVED_OPENINGS_MAX, searchActSchema } from "~/features/saved/schema";
import { parseForm } from "~/lib/form";
import { requireTalent } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";
import { Section } from "~/ui/shell/Section";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "saved.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireTalent(args);
  const { context, request } = args;
  const { supabase } = context;
  const { searchParams } = new URL(request.url);
  const after = savedAfter(searchParams.get("after"));
  const [{ saved, next }, searches, matches, choices] = await Promise.all([
    loadSavedOpenings(supabase, after),
    loadSavedSearches(supabase),
    loadTalentMatches(supabase),
    loadChoices(context),
  ]);
  const [open, news] = await Promise.all([
    loadOpeningSummaries(
      supabase,
      saved.map(({ id }) => id),
    ),
    loadSearchNews(
      supabase,
      searches.map(({ id, query }) => ({ id, filter: toDatabase(filterOf(query)) })),
    ),
  ]);
  const full = searchParams.has("full");
  return { saved, next, open, searches, news, matches, choices, full };
}

export async function action(args: ActionFunctionArgs) {
  await requireTalent(args);
  const form = await parseForm(args.request, searchActSchema);
  // Only our own buttons send this: there is no field to mend.
  if (!form.ok) throw new Response(null, { status: 400 });

  const { intent, searchId } = form.value;
  if (intent === "remove") {
    await removeSearch(args.context.supabase, searchId);
    return redirect(withNotice("/talent/saved", "deleted"));
  }
  const query = await openSearch(args.context.supabase, searchId);
  return redirect(query === "" ? "/openings" : `/openings?${query}`);
}

function filterOf(query: string) {
  return parseFilter(new URLSearchParams(query)).filter;
}

export default function Saved() {
  const { saved, next, open, searches, news, matches, choices, full } =
    useLoaderData<typeof loader>();
  const words = useTranslations("saved");
  const badge = (openingId: string) => {
    const match = matches.find((each) => each.openingId === openingId);
    return match && <MatchStatusBadge match={match} side="talent" />;
  };
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      {full && (
        <Callout tone="warning" title={words("full")}>
          <p>{words("fullText", { max: SAVED_OPENINGS_MAX })}</p>
        </Callout>
      )}
      <Section title={words("openings.title")}>
        {saved.length > 0 ? (
          <SavedOpeningList saved={saved} open={open} badge={badge} />
        ) : (
          <EmptyState
            title={words("openings.empty")}
            action={<LinkButton to="/talent/openings">{words("openings.find")}</LinkButton>}
          >
            {words("openings.emptyText")}
          </EmptyState>
        )}
        <Pagination next={next} />
      </Section>
      <Section title={words("searches.title")} lead={words("searches.lead")}>
        {searches.length > 0 ? (
          <SavedSearchList
            searches={searches}
            news={news}
            conditions={(query) => <Conditions filter={filterOf(query)} choices={choices} />}
          />
        ) : (
          <EmptyState
            title={words("searches.empty")}
            action={<LinkButton to="/openings">{words("searches.find")}</LinkButton>}
          >
            {words("searches.emptyText")}
          </EmptyState>
        )}
      </Section>
    </>
  );
}

function LinkButton({ to, children }: { to: string; children: string }) {
  return (
    <Button component={Link} to={to}>
      {children}
    </Button>
  );
}
