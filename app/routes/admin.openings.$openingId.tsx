import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { SubjectLog } from "~/features/adminLog/LogTable";
import { loadSubjectLog } from "~/features/adminLog/log.server";
import { catchUpQuietly } from "~/features/matches/jobs.server";
import { NotComputed } from "~/features/matches/NotComputed";
import { loadNames } from "~/features/matches/names.server";
import { ProposalList } from "~/features/matches/ProposalList";
import { rankForCoordinator } from "~/features/matches/proposals.server";
import { NearMissList } from "~/features/matches/reach/NearMissList";
import { OpeningStatusBadge } from "~/features/openings/OpeningStatusBadge";
import { OpeningView } from "~/features/openings/OpeningView";
import { loadRevision } from "~/features/openings/queries.server";
import { OpeningChecks } from "~/features/openings/review/OpeningChecks";
import { RevisionChanges } from "~/features/openings/review/RevisionChanges";
import { indexOpeningsQuietly } from "~/features/openings/search/index.server";
import { DecisionLink } from "~/features/reviews/DecisionSection";
import { History } from "~/features/reviews/History";
import { OpeningDecision } from "~/features/reviews/OpeningDecision";
import { OpeningMatches, ProposedMatch } from "~/features/reviews/OpeningMatches";
import { loadOpeningMatches, loadWaiting } from "~/features/reviews/openingMatches.server";
import {
  approveOpening,
  isRanked,
  loadOpeningReview,
  type OpeningReview,
  proposeMatch,
  returnOpening,
  revisionShown,
} from "~/features/reviews/openingReview.server";
import { queueWith } from "~/features/reviews/published.server";
import { readDecision } from "~/features/reviews/readDecision";
import { decideOpeningSchema, OPENING_DECISIONS, proposeSchema } from "~/features/reviews/schema";
import { invalid, invalidField, parseForm, readForm, refused } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { Fold } from "~/ui/shell/Fold";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data, words) => {
    const { review } = (data as Awaited<ReturnType<typeof loader>> | undefined) ?? {};
    return (
      review && words(`admin.opening.${review.submittedRevision === null ? "record" : "title"}`)
    );
  },
  failed: "admin.opening.title",
};

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, params, request } = args;
  const review = await loadOpeningReview(context.supabase, idParam(params.openingId));
  const revision = revisionShown(review);
  // A draft is the firm's alone, also one that was handed in before: whoever is reading that is told.
  if (revision === null && review.history.length > 0) {
    throw redirect(withNotice("/admin", "takenBackMeanwhile"));
  }
  if (revision === null) throw new Response(null, { status: 404 });
  const ranked = isRanked(review);
  const asked = new URL(request.url).searchParams;
  const changed = review.submittedRevision !== null ? review.liveRevision : null;
  const [opening, live, log, listed, waiting, people] = await Promise.all([
    loadRevision(context.supabase, review.id, revision),
    changed === null ? null : loadRevision(context.supabase, review.id, changed),
    loadSubjectLog(context, review.id),
    loadOpeningMatches(context.supabase, review.id, asked.get("after")),
    loadWaiting(context.supabase, review.id),
    ranked ? rankForCoordinator(context, { id: review.id, revision }) : null,
  ]);
  const all = people ? [...people.proposals, ...people.misses] : [];
  const names = await loadNames(context, {
    cards: all.map(({ card }) => card),
    explanations: all.map(({ explanation }) => explanation),
  });
  const now = new Date().toISOString();
  return {
    review,
    opening,
    live,
    log,
    ...listed,
    waiting: waiting.length,
    proposed: waiting.find((id) => id === asked.get("proposed")) ?? null,
    ranked,
    people,
    names,
    now,
  };
}

export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  const { context, params, request } = args;
  const { supabase, backend } = context;
  const openingId = idParam(params.openingId);
  const raw = await readForm(request);
  if (String(raw.intent).startsWith("propose")) {
    const form = await parseForm(raw, proposeSchema);
    if (!form.ok) return invalid(form);
    const proposed = await proposeMatch(supabase, openingId, form.value.talentId);
    if (!proposed.ok) return refused(proposed, raw);
    await catchUpQuietly(context);
    const { matchId } = proposed.data as { matchId: string };
    return redirect(withNotice(`/admin/openings/${openingId}?proposed=${matchId}`, "proposed"));
  }
  const approves = readDecision(raw.decision, OPENING_DECISIONS) === "approve";
  const form = await parseForm(raw, decideOpeningSchema);
  if (!form.ok) return invalid(form);
  const { version, message } = form.value;
  if (!approves && message === null) return invalidField(form.values, "message", "messageToReturn");
  const decided = approves
    ? await approveOpening(supabase, openingId, form.value)
    : await returnOpening(supabase, openingId, { message: message ?? "", version });
  if (!decided.ok && revisionShown(await loadOpeningReview(supabase, openingId)) === null) {
    // What the firm has taken back has no page any more beside whose form this could be said.
    return redirect(withNotice("/admin", "takenBackMeanwhile"));
  }
  if (!decided.ok) return refused(decided, form.values);
  if (!approves) return redirect(withNotice("/admin", "returned"));
  await Promise.all([catchUpQuietly(context), indexOpeningsQuietly(backend)]);
  return redirect(withNotice(queueWith(openingId), "approved"));
}

/** What the page shows of the opening. */
function contentTitle(review: OpeningReview) {
  if (review.submittedRevision !== null) return "content";
  if (review.liveRevision === null) return "returned";
  return review.published ? "live" : "lastLive";
}

export default function OpeningReviewPage() {
  const words = useTranslations("admin.opening");
  const lists = useTranslations("adminLists.titles");
  const queue = useTranslations("admin.queue");
  const match = useTranslations("admin.match");
  const checking = useTranslations("opening.review");
  const misses = useTranslations("reach.misses");
  const data = useLoaderData<typeof loader>();
  const { review, opening, live, log, matches, next, waiting, proposed, ranked, people } = data;
  const { names, now } = data;
  const title = opening.content.title ?? "";
  const isReviewed = review.submittedRevision !== null;
  const list = isReviewed
    ? { label: queue("title"), to: "/admin" }
    : { label: lists("openings"), to: "/admin/openings" };
  return (
    <>
      <PageHeader
        crumbs={[list, { label: title }]}
        title={title}
        badge={
          review.submittedRevision === null ? (
            <OpeningStatusBadge status={opening.status} />
          ) : (
            <StatusBadge>{words("waiting", { revision: review.submittedRevision })}</StatusBadge>
          )
        }
        actions={
          <>
            {isReviewed && <DecisionLink />}
            <Link to={`/admin/companies/${review.companyId}`}>{match("toCompany")}</Link>
          </>
        }
      />
      {proposed && <ProposedMatch matchId={proposed} />}
      {live && (
        <>
          <Callout title={words("changed")}>
            <p>{words("changedText")}</p>
          </Callout>
          <Section title={checking("changes")}>
            <RevisionChanges before={live.content} after={opening.content} />
          </Section>
        </>
      )}
      {isReviewed && (
        <Section title={checking("checks")}>
          <OpeningChecks opening={opening} />
        </Section>
      )}
      <Section title={words(contentTitle(review))}>
        {isReviewed ? (
          <OpeningView opening={opening} />
        ) : (
          <Fold label={words("openContent")}>
            <OpeningView opening={opening} />
          </Fold>
        )}
      </Section>
      <OpeningDecision review={review} version={opening.content.version} waiting={waiting} />
      {review.liveRevision !== null && <OpeningMatches matches={matches} next={next} now={now} />}
      {ranked && (
        <>
          <Section title={words("propose")} lead={words("proposeLead")}>
            {people ? <ProposalList proposals={people.proposals} names={names} /> : <NotComputed />}
          </Section>
          <div id="misses">
            <Section title={misses("title")} lead={misses("lead")}>
              {people ? <NearMissList misses={people.misses} names={names} /> : <NotComputed />}
            </Section>
          </div>
        </>
      )}
      <Section title={words("history")}>
        <Fold label={words("openHistory", { count: review.history.length })}>
          <History entries={review.history} label={(action) => words(`actions.${action}`)} />
        </Fold>
      </Section>
      <Section title={words("log")}>
        <Fold label={words("openLog", { count: log.length })}>
          <SubjectLog entries={log} />
        </Fold>
      </Section>
    </>
  );
}
