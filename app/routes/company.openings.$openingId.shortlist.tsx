import { Button } from "@mantine/core";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { actOnCandidate } from "~/features/matches/candidates/act.server";
import { CandidateTabs } from "~/features/matches/candidates/CandidateTabs";
import { Choosing } from "~/features/matches/candidates/compare/Choosing";
import { CompareFoot, CompareForm } from "~/features/matches/candidates/compare/CompareForm";
import { Shortlist } from "~/features/matches/candidates/Shortlist";
import { loadShortlist } from "~/features/matches/candidates/shortlist.server";
import { takeList } from "~/features/matches/limit.server";
import { loadNames } from "~/features/matches/names.server";
import { loadOwnOpening } from "~/features/matches/queries.server";
import { loadConsentText } from "~/features/reference/queries.server";
import { requireCompany } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";

export { revalidateAfterConflict as shouldRevalidate } from "~/features/matches/revalidate";
export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "candidate.shortlist.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  await takeList(actor.id);
  const { context, params } = args;
  const firms = actor.companies.map(({ id }) => id);
  const opening = await loadOwnOpening(context.supabase, idParam(params.openingId), firms);
  const [{ entries, placed }, consentText] = await Promise.all([
    loadShortlist(context, opening.id, opening.openRevision),
    loadConsentText(context),
  ]);
  const names = await loadNames(context, {
    cards: entries.flatMap(({ card }) => card ?? []),
    explanations: entries.flatMap(({ place }) => place?.explanation ?? []),
  });
  return { opening, entries, placed, consentText, names };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireCompany(args);
  await takeList(actor.id);
  const firms = actor.companies.map(({ id }) => id);
  const openingId = idParam(args.params.openingId);
  const path = `/company/openings/${openingId}/shortlist`;
  return actOnCandidate(args.context, args.request, { openingId, firms, path });
}

export default function ShortlistPage() {
  const { opening, entries, placed, consentText, names } = useLoaderData<typeof loader>();
  const words = useTranslations("candidate.shortlist");
  const match = useTranslations("match");
  const address = `/company/openings/${opening.id}`;
  const title = opening.title ?? match("candidates.crumbOpening");
  const open = opening.openRevision !== null;
  const comparable = entries.filter(({ place }) => place !== null).length > 1;
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead", { title })}
        crumbs={[
          { label: match("candidates.crumbOpenings"), to: "/company/openings" },
          { label: title, to: address },
          { label: words("title") },
        ]}
      />
      <CandidateTabs openingId={opening.id} shortlisted={entries.length} current="shortlist" />
      {entries.length === 0 ? (
        <EmptyState
          title={words("empty")}
          action={
            <Button component={Link} to={`${address}/candidates`}>
              {words("toCandidates")}
            </Button>
          }
        >
          {words("emptyText")}
        </EmptyState>
      ) : (
        <Choosing>
          {!open && <p>{words("notOpen")}</p>}
          {open && !placed && <p>{match("notComputed.part")}</p>}
          {comparable && <CompareForm openingId={opening.id} />}
          <Shortlist
            openingId={opening.id}
            entries={entries}
            names={names}
            consentText={consentText}
            open={open && placed}
          />
          {comparable && <CompareFoot />}
        </Choosing>
      )}
    </>
  );
}
