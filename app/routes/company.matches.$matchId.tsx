import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { AnswerSection, ToAnswer } from "~/features/matches/AnswerSection";
import { ClosedNotice } from "~/features/matches/ClosedNotice";
import { ConsentStates } from "~/features/matches/ConsentStates";
import { ContactsPanel } from "~/features/matches/ContactsPanel";
import { cardTitle } from "~/features/matches/cardTitle";
import { contactsIn } from "~/features/matches/contacts";
import { ExplanationSection } from "~/features/matches/explanation/ExplanationSection";
import { MatchHeader } from "~/features/matches/MatchHeader";
import { loadNames } from "~/features/matches/names.server";
import {
  loadCompanyMatch,
  loadExplanation,
  loadReasonNames,
} from "~/features/matches/queries.server";
import { respondToMatch } from "~/features/matches/respond.server";
import { TalentCardView } from "~/features/matches/TalentCardView";
import { waitingFor } from "~/features/matches/waiting";
import { loadConsentText, loadReasons } from "~/features/reference/queries.server";
import { requireCompany } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PrintButton } from "~/ui/shell/PrintButton";
import { Section } from "~/ui/shell/Section";

export { revalidateAfterConflict as shouldRevalidate } from "~/features/matches/revalidate";
export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data, words) => {
    const match = (data as Awaited<ReturnType<typeof loader>> | undefined)?.match;
    return match && words("match.company.titleOf", { code: match.code });
  },
  failed: "match.company.detailTitle",
};

export async function loader(args: LoaderFunctionArgs) {
  await requireCompany(args);
  const { context, params } = args;
  const matchId = idParam(params.matchId);
  const [match, explanation, consentText, reasons, reasonNames] = await Promise.all([
    loadCompanyMatch(context.supabase, matchId),
    loadExplanation(context.supabase, matchId, "company"),
    loadConsentText(context),
    loadReasons(context, "company"),
    loadReasonNames(context.supabase, context.locale),
  ]);
  const names = await loadNames(context, {
    cards: match.card ? [match.card] : [],
    explanations: explanation ? [explanation] : [],
  });
  const closedReason = match.closedReason ? reasonNames[match.closedReason] : undefined;
  return { match, explanation, consentText, reasons, closedReason, names };
}

export async function action(args: ActionFunctionArgs) {
  await requireCompany(args);
  const matchId = idParam(args.params.matchId);
  const path = `/company/matches/${matchId}`;
  return respondToMatch(args.context.supabase, args.request, { matchId, path });
}

export default function CompanyMatch() {
  const { match, explanation, consentText, reasons, closedReason, names } =
    useLoaderData<typeof loader>();
  const contacts = contactsIn(useActionData<typeof action>());
  const words = useTranslations("match");
  const card = useTranslations("match.card");
  return (
    <>
      <MatchHeader
        match={match}
        side="company"
        title={cardTitle(card, names.prefectures, {
          code: match.code,
          prefectureCode: match.card?.prefectureCode,
        })}
        lead={words("company.about", { title: match.openingTitle })}
        demo={match.card?.isDemo ?? false}
        actions={
          <>
            <ToAnswer match={match} side="company" />
            <Link to={`/company/openings/${match.openingId}`}>{words("company.toOpening")}</Link>
            <PrintButton />
          </>
        }
      />
      <ClosedNotice match={match} side="company" reason={closedReason} />
      {waitingFor(match, "company") === "connected" && <ContactsPanel contacts={contacts} />}
      <Section title={words("card.title")} lead={words("card.privacy")}>
        {match.card ? (
          <TalentCardView card={match.card} names={names} />
        ) : (
          <p>{words("card.goneText")}</p>
        )}
      </Section>
      <ExplanationSection explanation={explanation} names={names} />
      <ConsentStates consents={match.consents} />
      <AnswerSection match={match} side="company" consentText={consentText} reasons={reasons} />
    </>
  );
}
