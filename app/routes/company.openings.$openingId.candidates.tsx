import { Button } from "@mantine/core";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { actOnCandidate } from "~/features/matches/candidates/act.server";
import { CandidateCount } from "~/features/matches/candidates/CandidateCount";
import { CandidateList } from "~/features/matches/candidates/CandidateList";
import { CandidateTabs } from "~/features/matches/candidates/CandidateTabs";
import { Choosing, FORM_ID } from "~/features/matches/candidates/compare/Choosing";
import { CompareFoot, CompareForm } from "~/features/matches/candidates/compare/CompareForm";
import { Elsewhere } from "~/features/matches/candidates/compare/Elsewhere";
import { loadElsewhere } from "~/features/matches/candidates/compare/elsewhere.server";
import { readHandles, withHandles } from "~/features/matches/candidates/compare/handles";
import { FilterChips } from "~/features/matches/candidates/FilterChips";
import { FilterForm } from "~/features/matches/candidates/FilterForm";
import {
  activeKeys,
  filterSearch,
  hasBlanks,
  readFilter,
} from "~/features/matches/candidates/filter";
import { listCandidates } from "~/features/matches/candidates/page.server";
import { readStart } from "~/features/matches/candidates/page-key";
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
import { PageTurns } from "~/ui/shell/PageTurns";

export { revalidateAfterConflict as shouldRevalidate } from "~/features/matches/revalidate";
export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "match.candidates.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  await takeList(actor.id);
  const { context, params, request } = args;
  const firms = actor.companies.map(({ id }) => id);
  const openingId = idParam(params.openingId);
  const [opening, shortlisted] = await Promise.all([
    loadOwnOpening(context.supabase, openingId, firms),
    loadShortlisted(context.supabase, openingId),
  ]);
  const search = new URL(request.url).searchParams;
  const filter = readFilter(search);
  const { handles } = readHandles(search);
  if (hasBlanks(search)) {
    const clean = withHandles(filterSearch(filter), handles);
    throw redirect(`/company/openings/${opening.id}/candidates?${clean}`);
  }
  const { openRevision: revision } = opening;
  if (revision === null) return { opening, filter, shortlisted, list: "notOpen" as const };

  const open = { id: opening.id, revision };
  const [page, consentText] = await Promise.all([
    listCandidates(context, open, filter, readStart(search)),
    loadConsentText(context),
  ]);
  if (page === null) return { opening, filter, shortlisted, list: "notComputed" as const };
  const elsewhere = await loadElsewhere(context, open, handles, page.candidates);
  const { asked, others } = page.choices;
  const names = await loadNames(context, {
    cards: [...page.candidates.map(({ card }) => card), ...elsewhere],
    explanations: page.candidates.map(({ explanation }) => explanation),
    skills: [...asked, ...others],
  });
  return { opening, filter, shortlisted, list: { ...page, elsewhere, consentText, names } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireCompany(args);
  await takeList(actor.id);
  const firms = actor.companies.map(({ id }) => id);
  const openingId = idParam(args.params.openingId);
  const path = pathWithSearch(`/company/openings/${openingId}/candidates`, args.request);
  return actOnCandidate(args.context, args.request, { openingId, firms, path });
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Candidates() {
  const data = useLoaderData<typeof loader>();
  const { opening, filter, shortlisted, list } = data;
  const words = useTranslations("match.candidates");
  const near = useTranslations("candidate.near");
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
        lead={filter.tab === "near" ? near("lead") : words("lead", { title })}
        crumbs={[
          { label: words("crumbOpenings"), to: "/company/openings" },
          { label: title, to: address },
          { label: words("title") },
        ]}
      />
      <CandidateTabs openingId={opening.id} shortlisted={shortlisted.length} current={filter.tab} />
      {list === "notComputed" ? (
        <NotComputed />
      ) : list === "notOpen" ? (
        <EmptyState title={words("notOpen")} action={toOpening}>
          {words("notOpenText")}
        </EmptyState>
      ) : list.total === 0 ? (
        <EmptyState
          title={filter.tab === "near" ? near("empty") : words("empty")}
          action={list.counts.near > 0 ? <Link to="?tab=near">{near("look")}</Link> : toOpening}
        >
          {filter.tab === "near" ? near("emptyText") : words("emptyText")}
        </EmptyState>
      ) : (
        <FilteredList data={data} list={list} />
      )}
    </>
  );
}

function FilteredList({ data, list }: { data: Data; list: Exclude<Data["list"], string> }) {
  const { opening, filter, shortlisted } = data;
  const { candidates, elsewhere, found, total, previous, next, choices, names, consentText } = list;
  const words = useTranslations("candidate.filter");
  const [search] = useSearchParams();
  const everybody = filterSearch(readFilter(new URLSearchParams({ tab: filter.tab })));
  const bare = withHandles(everybody, search.getAll("c"));
  const address = `/company/openings/${opening.id}/candidates`;
  return (
    <Choosing>
      <FilterForm filter={filter} choices={choices} names={names} />
      <FilterChips filter={filter} names={names} />
      <CandidateCount
        found={found}
        total={total}
        tab={filter.tab}
        narrowed={activeKeys(filter).length > 0}
        download={`${address}.csv?${filterSearch(filter)}`}
      />
      {found === 0 ? (
        <EmptyState
          title={words("empty")}
          action={<Link to={{ search: bare.toString() }}>{words("clear")}</Link>}
        >
          {words("emptyText")}
        </EmptyState>
      ) : (
        <>
          <CompareForm openingId={opening.id} list={filterSearch(filter)}>
            <Elsewhere cards={elsewhere} names={names} />
          </CompareForm>
          <CandidateList
            openingId={opening.id}
            candidates={candidates}
            shortlisted={shortlisted}
            names={names}
            consentText={consentText}
          />
          <CompareFoot />
          <PageTurns form={FORM_ID} path={address} previous={previous} next={next} />
        </>
      )}
    </Choosing>
  );
}
