import { Button } from "@mantine/core";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AnswerSection, ToAnswer } from "~/features/matches/AnswerSection";
import { ClosedNotice } from "~/features/matches/ClosedNotice";
import { ConsentStates } from "~/features/matches/ConsentStates";
import { ContactsPanel } from "~/features/matches/ContactsPanel";
import { contactsIn } from "~/features/matches/contacts";
import { ExplanationSection } from "~/features/matches/explanation/ExplanationSection";
import { MatchHeader } from "~/features/matches/MatchHeader";
import { loadNames } from "~/features/matches/names.server";
import {
  loadExplanation,
  loadReasonNames,
  loadTalentMatch,
} from "~/features/matches/queries.server";
import { ChangeSection } from "~/features/matches/reach/ChangeSection";
import { fitForTalent } from "~/features/matches/recommendations.server";
import { respondToMatch } from "~/features/matches/respond.server";
import { loadMatchEvents } from "~/features/matches/timeline/events.server";
import { MatchTimeline } from "~/features/matches/timeline/MatchTimeline";
import { nextOf, stepsOf } from "~/features/matches/timeline/timeline";
import type { TalentMatch } from "~/features/matches/types";
import { waitingFor } from "~/features/matches/waiting";
import { OpeningView } from "~/features/openings/OpeningView";
import { loadRevision } from "~/features/openings/queries.server";
import { loadConsentText, loadReasons } from "~/features/reference/queries.server";
import { requireTalent } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { PrintButton } from "~/ui/shell/PrintButton";

export { revalidateAfterConflict as shouldRevalidate } from "~/features/matches/revalidate";
export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data, words) => {
    const match = (data as Awaited<ReturnType<typeof loader>> | undefined)?.match;
    return match && words("match.talent.titleOf", { title: match.openingTitle, code: match.code });
  },
  failed: "match.talent.title",
};

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const { context, params } = args;
  const matchId = idParam(params.matchId);
  const match = await loadTalentMatch(context.supabase, matchId);
  const { openingId: id, revision } = match;
  const [opening, events, explanation, consentText, reasons, reasonNames, fit] = await Promise.all([
    // The revision of the match: what was agreed to does not change with the opening.
    loadRevision(context.supabase, match.openingId, match.revision),
    loadMatchEvents(context.supabase, matchId),
    loadExplanation(context.supabase, matchId, "talent"),
    loadConsentText(context),
    loadReasons(context, "talent"),
    loadReasonNames(context.supabase, context.locale),
    isUndecided(match) ? fitForTalent(context, actor.id, { id, revision }) : null,
  ]);
  const explanations = [explanation, fit?.explanation].filter((each) => each != null);
  const names = await loadNames(context, { explanations });
  const closedReason = match.closedReason ? reasonNames[match.closedReason] : undefined;
  const steps = stepsOf(events);
  const course = {
    steps,
    next: nextOf(match, steps),
    reasons: reasonNames,
    now: new Date().toISOString(),
  };
  return { match, course, opening, explanation, fit, consentText, reasons, closedReason, names };
}

/** Once it is connected, or the opening has moved on, what would change it is no longer the question. */
function isUndecided({ open, state }: TalentMatch): boolean {
  return open && (state === "proposed" || state === "introduced");
}

export async function action(args: ActionFunctionArgs) {
  await requireTalent(args);
  const matchId = idParam(args.params.matchId);
  const path = `/talent/matches/${matchId}`;
  return respondToMatch(args.context.supabase, args.request, { matchId, path });
}

export default function TalentMatchPage() {
  const { match, course, opening, explanation, fit, consentText, reasons, closedReason, names } =
    useLoaderData<typeof loader>();
  const contacts = contactsIn(useActionData<typeof action>());
  const words = useTranslations("match.talent");
  const waiting = waitingFor(match, "talent");
  return (
    <>
      <MatchHeader
        match={match}
        side="talent"
        title={match.openingTitle}
        lead={words("detailLead", { company: match.companyName })}
        demo={opening.isDemo}
        actions={
          <>
            <ToAnswer match={match} side="talent" />
            <PrintButton />
          </>
        }
      />
      <ClosedNotice match={match} side="talent" reason={closedReason} />
      {waiting === "connected" && <ContactsPanel contacts={contacts} />}
      {waiting === "you" && match.state === "proposed" && (
        <ApplyAgain openingId={match.openingId} />
      )}
      <MatchTimeline {...course} />
      <OpeningView opening={opening} />
      <ExplanationSection explanation={explanation} names={names} />
      {fit && <ChangeSection {...fit} names={names} />}
      <ConsentStates consents={match.consents} />
      <AnswerSection match={match} side="talent" consentText={consentText} reasons={reasons} />
    </>
  );
}

/** A changed opening voids an application; it counts again once the talent applies to the new text. */
function ApplyAgain({ openingId }: { openingId: string }) {
  const words = useTranslations("match.talent");
  return (
    <Callout
      tone="warning"
      title={words("applyAgain")}
      actions={
        <Button component={Link} to={`/openings/${openingId}#apply`}>
          {words("applyAgainLink")}
        </Button>
      }
    >
      <p>{words("applyAgainText")}</p>
    </Callout>
  );
}
