import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadOpeningSummaries } from "~/features/matches/openings.server";
import { loadTalentMatches } from "~/features/matches/queries.server";
import { OpeningSkills } from "~/features/matches/reach/OpeningSkills";
import { loadSkillAdvice } from "~/features/matches/reach/openingSkills.server";
import { rankForTalent } from "~/features/matches/recommendations.server";
import { waitingFor } from "~/features/matches/waiting";
import { AvailabilityPanel } from "~/features/talents/AvailabilityPanel";
import { freshnessOf } from "~/features/talents/availability";
import { BestOpenings } from "~/features/talents/BestOpenings";
import { CompletenessPanel } from "~/features/talents/CompletenessPanel";
import { completenessOf } from "~/features/talents/completeness";
import { NextStep } from "~/features/talents/NextStep";
import { OwnProfile } from "~/features/talents/OwnProfile";
import {
  loadTalent,
  type StoredTalent,
  type TalentStatus,
} from "~/features/talents/queries.server";
import { StatusBadge } from "~/features/talents/StatusBadge";
import { confirmAvailability, setStatus } from "~/features/talents/save.server";
import { statusSchema } from "~/features/talents/schema";
import { missingSteps, stepPath, stepStates } from "~/features/talents/steps";
import { WaitingMatches } from "~/features/talents/WaitingMatches";
import { japanDay } from "~/i18n/instant";
import { invalid, parseForm, readForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { requireActor } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "talent.home.title" };

const BEST = 3;
const MISSING_SHOWN = 2;

// Not `requireTalent`: whoever has no profile yet is led to its first step, not turned away.
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { context } = args;
  const stored = await loadTalent(context.supabase, actor.id);
  if (stored === null) throw redirect(stepPath("basics"));
  const missing = missingSteps(stepStates(stored));
  const matches = await loadTalentMatches(context.supabase);
  const known = new Set(matches.map(({ openingId }) => openingId));
  const waiting = matches.filter((match) => waitingFor(match, "talent") === "you");
  const [best, advice] =
    missing.length > 0
      ? [null, null]
      : await Promise.all([loadBest(args, actor.id, known), loadSkillAdvice(context, actor.id)]);
  return {
    status: stored.status as TalentStatus,
    availability: availabilityOf(stored),
    completeness: completenessOf(stored),
    missing,
    waiting: waiting.map(({ id, openingTitle, companyName }) => ({
      id,
      openingTitle,
      companyName,
    })),
    best,
    advice,
  };
}

/** Nothing to confirm before the conditions have been stated once. */
function availabilityOf({ availability_confirmed_on: confirmedOn }: StoredTalent) {
  if (confirmedOn === null) return null;
  return { confirmedOn, freshness: freshnessOf(confirmedOn, japanDay(new Date())) };
}

/** What is new to this person: openings with a match of theirs stand in the list of matches. */
async function loadBest({ context }: LoaderFunctionArgs, talentId: string, known: Set<string>) {
  const ranking = await rankForTalent(context, talentId);
  if (ranking === null) return null;
  const { recommendations, total, counts } = ranking;
  const first = recommendations.filter((each) => !known.has(each.openingId)).slice(0, BEST);
  const summaries = await loadOpeningSummaries(
    context.supabase,
    first.map(({ openingId }) => openingId),
  );
  const openings = first.flatMap(({ openingId, explanation }) => {
    const summary = summaries[openingId];
    if (!summary) return [];
    const { title, companyName } = summary;
    return [{ id: openingId, title, companyName, score: explanation.score }];
  });
  return { openings, total, near: counts.near };
}

export async function action(args: ActionFunctionArgs) {
  await requireActor(args);
  const raw = await readForm(args.request);
  if (raw.intent === "confirm") return confirm(args, raw);
  const form = await parseForm(raw, statusSchema);
  if (!form.ok) return invalid(form);

  const saved = await setStatus(args.context.supabase, form.value);
  if (!saved.ok) return refused(saved, form.values);
  return redirect(
    withNotice("/talent", saved.data === "active" ? "profilePublished" : "profilePaused"),
  );
}

async function confirm({ context }: ActionFunctionArgs, raw: RawValues) {
  const confirmed = await confirmAvailability(context.supabase);
  if (!confirmed.ok) return refused(confirmed, raw);
  return redirect(withNotice("/talent", "availabilityConfirmed"));
}

export default function TalentHome() {
  const { status, availability, completeness, missing, waiting, best, advice } =
    useLoaderData<typeof loader>();
  const words = useTranslations("talent.home");
  const finished = missing.length === 0;
  const idle = finished && status === "active" && waiting.length === 0;
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        badge={<StatusBadge status={status} />}
      />
      {idle && <Callout tone="success" title={words("nothing")} />}
      <NextStep missing={missing} status={status} />
      {waiting.length > 0 && <WaitingMatches matches={waiting} />}
      {availability && status === "active" && <AvailabilityPanel {...availability} />}
      <BestOpenings best={best} finished={finished} />
      <OpeningSkills advice={advice} finished={finished} />
      {completeness.missing.length > 0 && (
        <CompletenessPanel completeness={completeness} shown={MISSING_SHOWN} />
      )}
      <OwnProfile status={status} />
    </>
  );
}
