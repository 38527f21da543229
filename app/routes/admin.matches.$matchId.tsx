import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadWeights } from "~/engine/weights.server";
import { SubjectLog } from "~/features/adminLog/LogTable";
import { loadSubjectLog } from "~/features/adminLog/log.server";
import { ContactDetails } from "~/features/matches/ContactsPanel";
import { ExplanationView } from "~/features/matches/explanation/ExplanationView";
import { catchUpQuietly } from "~/features/matches/jobs.server";
import { loadNames } from "~/features/matches/names.server";
import { EnoughChanges } from "~/features/matches/reach/NearMissList";
import { changesForPair } from "~/features/matches/reach/pairChanges.server";
import { TalentCardView } from "~/features/matches/TalentCardView";
import type { MatchContacts, TalentCard } from "~/features/matches/types";
import { OpeningConditions } from "~/features/openings/OpeningConditions";
import { loadRevision } from "~/features/openings/queries.server";
import { RequirementTable } from "~/features/openings/RequirementTable";
import { loadReasonNames, loadReasons } from "~/features/reference/queries.server";
import { ContactsForm } from "~/features/reviews/ContactsForm";
import { DecisionLink } from "~/features/reviews/DecisionSection";
import { MatchDecision } from "~/features/reviews/MatchDecision";
import { MatchConsents, MatchEvents } from "~/features/reviews/MatchLog";
import {
  approveMatch,
  dismissMatch,
  loadMatchCard,
  loadMatchReview,
  type MatchReview,
  readContacts,
} from "~/features/reviews/matchReview.server";
import { isRanked, loadOpeningReview } from "~/features/reviews/openingReview.server";
import { approveMatchSchema, contactsSchema, dismissMatchSchema } from "~/features/reviews/schema";
import { invalid, parseForm, readForm, refused } from "~/lib/form";
import { requireAdmin } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data, words) => {
    const match = (data as Awaited<ReturnType<typeof loader>> | undefined)?.match;
    if (!match) return undefined;
    const { state, code } = match;
    return words(`admin.match.${state === "proposed" ? "titleOf" : "recordOf"}`, { code });
  },
  failed: "admin.match.title",
};

const CONNECTED = ["connected", "negotiating", "agreed", "active", "completed"];

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, params } = args;
  const matchId = idParam(params.matchId);
  await catchUpQuietly(context);
  const [match, stored, reasons, reasonNames, weights] = await Promise.all([
    loadMatchReview(context.supabase, matchId),
    loadMatchCard(context.supabase, matchId),
    loadReasons(context, "admin"),
    loadReasonNames(context),
    loadWeights(context.backend),
  ]);
  const card = stored as unknown as TalentCard | null;
  const explanations = match.explanation ? [match.explanation] : [];
  const [names, opening, log, changes, review] = await Promise.all([
    loadNames(context, { cards: card ? [card] : [], explanations }),
    loadRevision(context.supabase, match.openingId, match.revision),
    loadSubjectLog(context, matchId),
    asksWhatWouldChange(match) ? changesForPair(context.backend, match) : null,
    match.state === "proposed" ? loadOpeningReview(context.supabase, match.openingId) : null,
  ]);
  return {
    match,
    card,
    opening,
    log,
    changes,
    ranked: review !== null && isRanked(review),
    reasons,
    reasonNames,
    names,
    inForce: weights.version,
  };
}

/** While it is to be decided, and a condition stands against it. */
function asksWhatWouldChange({ state, explanation }: MatchReview): boolean {
  return state === "proposed" && explanation?.eligible === false;
}

export async function action(args: ActionFunctionArgs) {
  await requireAdmin(args);
  const { supabase } = args.context;
  const matchId = idParam(args.params.matchId);
  const raw = await readForm(args.request);
  if (raw.intent === "contacts") {
    const form = await parseForm(raw, contactsSchema);
    if (!form.ok) return invalid(form);
    const read = await readContacts(supabase, matchId, form.value.reason);
    return read.ok ? data({ contacts: read.data as MatchContacts }) : refused(read, form.values);
  }
  if (raw.intent === "dismiss") {
    const form = await parseForm(raw, dismissMatchSchema);
    if (!form.ok) return invalid(form);
    const dismissed = await dismissMatch(supabase, matchId, form.value);
    return dismissed.ok
      ? redirect(withNotice("/admin", "dismissed"))
      : refused(dismissed, form.values);
  }
  const form = await parseForm(raw, approveMatchSchema);
  if (!form.ok) return invalid(form);
  const approved = await approveMatch(supabase, matchId, form.value.note);
  return approved.ok
    ? redirect(withNotice("/admin", "introduced"))
    : refused(approved, form.values);
}

export default function MatchReviewPage() {
  const words = useTranslations("admin");
  const side = useTranslations("match");
  const reach = useTranslations("reach");
  const lists = useTranslations("adminLists.titles");
  const { match, card, opening, log, changes, ranked, reasons, reasonNames, names, inForce } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const contacts = answer && "contacts" in answer ? (answer.contacts as MatchContacts) : null;
  const title = words(match.state === "proposed" ? "match.title" : "match.record");
  const list =
    match.state === "proposed"
      ? { label: words("queue.title"), to: "/admin" }
      : { label: lists("matches"), to: "/admin/matches" };
  const sides = { company: match.companyName, opening: match.openingTitle };
  return (
    <>
      <PageHeader
        crumbs={[list, { label: title }]}
        title={title}
        lead={words("match.lead", sides)}
        badge={<StatusBadge>{words(`match.states.${match.state}`)}</StatusBadge>}
        actions={match.state === "proposed" && <DecisionLink />}
      />
      <p>
        <strong>{side("coded", { code: match.code })}</strong> ・ {words(`origins.${match.origin}`)}{" "}
        ・ <Link to={`/admin/companies/${match.companyId}`}>{words("match.toCompany")}</Link> ・{" "}
        <Link to={`/admin/openings/${match.openingId}`}>{words("match.toOpening")}</Link>
        {card && (
          <>
            {" ・ "}
            <Link to={`/admin/talents/${match.talentId}`}>{words("match.toTalent")}</Link>
          </>
        )}
      </p>
      <Section title={words("match.explanation")}>
        {match.weightsVersion !== null && match.weightsVersion !== inForce && (
          <p>{words("match.otherWeights", { version: match.weightsVersion, inForce })}</p>
        )}
        {match.explanation ? (
          <ExplanationView explanation={match.explanation} names={names} />
        ) : (
          <p>{words("match.explanationMissing")}</p>
        )}
        {changes && <EnoughChanges changes={changes} names={names} />}
        {ranked && (
          <p>
            <Link to={`/admin/openings/${match.openingId}#misses`}>{reach("misses.toList")}</Link>
          </p>
        )}
      </Section>
      <Section title={words("match.talentSide")}>
        {card ? <TalentCardView card={card} names={names} /> : <p>{side("card.goneText")}</p>}
      </Section>
      <Section title={words("match.companySide")}>
        <RequirementTable requirements={opening.content.requirements} />
        <OpeningConditions content={opening.content} />
      </Section>
      <MatchConsents consents={match.consents} />
      <MatchDecision match={match} reasons={reasons} />
      {CONNECTED.includes(match.state) && (
        <Section title={words("match.contacts")} lead={words("match.contactsLead")}>
          {contacts ? <ContactDetails contacts={contacts} /> : <ContactsForm />}
        </Section>
      )}
      <MatchEvents events={match.events} reasons={reasonNames} />
      <Section title={words("match.log")}>
        <SubjectLog entries={log} />
      </Section>
    </>
  );
}
