import { Button } from "@mantine/core";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { ApplySection } from "~/features/matches/ApplySection";
import { applyToOpening } from "~/features/matches/acts.server";
import { applying } from "~/features/matches/applying";
import { ExplanationSection } from "~/features/matches/explanation/ExplanationSection";
import { loadNames } from "~/features/matches/names.server";
import { loadProfileStatus, loadTalentMatches } from "~/features/matches/queries.server";
import { ChangeSection } from "~/features/matches/reach/ChangeSection";
import { fitForTalent } from "~/features/matches/recommendations.server";
import { agreeSchema } from "~/features/matches/schema";
import { OpeningView } from "~/features/openings/OpeningView";
import { loadPublicOpening } from "~/features/openings/queries.server";
import { RelatedOpenings } from "~/features/openings/search/RelatedOpenings";
import { loadRelatedOpenings } from "~/features/openings/search/related.server";
import { loadConsentText } from "~/features/reference/queries.server";
import { loadKept } from "~/features/saved/queries.server";
import { SaveButton } from "~/features/saved/SaveButton";
import { useFormats } from "~/i18n/formats";
import type { Actor } from "~/lib/actor.server";
import { invalid, parseForm, refused } from "~/lib/form";
import { requireTalent } from "~/lib/guards.server";
import { withNotice } from "~/lib/notice";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { previewMeta } from "~/ui/preview";
import { PageHeader } from "~/ui/shell/PageHeader";
import { PrintButton } from "~/ui/shell/PrintButton";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { revalidateAfterConflict as shouldRevalidate } from "~/features/matches/revalidate";
export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = {
  title: (data) =>
    (data as Awaited<ReturnType<typeof loader>> | undefined)?.opening.content.title ?? undefined,
  failed: "errorPage.opening",
};

export const meta: MetaFunction<typeof loader> = ({ data }) => previewMeta(data?.preview);

// Public: who is signed in only sees more.
export async function loader({ context, params }: LoaderFunctionArgs) {
  const openingId = idParam(params.openingId);
  const [opening, actor, consentText, related] = await Promise.all([
    loadPublicOpening(context.supabase, openingId),
    context.actor(),
    loadConsentText(context),
    loadRelatedOpenings(context, openingId),
  ]);
  if (!opening) throw new Response(null, { status: 404 });

  const { revision } = opening.content;
  const own = actor?.hasTalentProfile
    ? await loadOwnView(context, actor, { id: openingId, revision })
    : null;
  return {
    opening,
    consentText,
    related,
    preview: {
      url: `${context.env.SITE_URL}/openings/${openingId}`,
      title: opening.content.title ?? "",
      description: [opening.company.name, opening.content.problem].join(" "),
      locale: context.locale,
    },
    fit: own?.fit ?? null,
    kept: own?.kept ?? null,
    applying: applying({
      actor,
      companyId: opening.company.id,
      revision,
      profileActive: own?.profileActive ?? null,
      matches: own?.matches ?? [],
    }),
  };
}

/** What a talent sees beside the opening: how it fits, and where things stand. */
async function loadOwnView(
  context: LoaderFunctionArgs["context"],
  actor: Actor,
  opening: { id: string; revision: number },
) {
  const [status, all, kept, fit] = await Promise.all([
    loadProfileStatus(context.supabase, actor.id),
    loadTalentMatches(context.supabase),
    loadKept(context.supabase, [opening.id]),
    fitForTalent(context, actor.id, opening),
  ]);
  return {
    profileActive: status === "active",
    kept: kept.length > 0,
    matches: all.filter(({ openingId }) => openingId === opening.id),
    fit: { ...fit, names: await loadNames(context, { explanations: [fit.explanation] }) },
  };
}

const NOTICES = { proposed: "applied", introduced: "agreed" } as const;

export async function action(args: ActionFunctionArgs) {
  await requireTalent(args);
  const { context, params, request } = args;
  const form = await parseForm(request, agreeSchema);
  if (!form.ok) return invalid(form);

  const applied = await applyToOpening(context, idParam(params.openingId), form.value);
  if (!applied.ok) return refused(applied, form.values);
  const { matchId, state } = applied.data;
  const notice = state === "proposed" || state === "introduced" ? NOTICES[state] : "connected";
  return redirect(withNotice(`/talent/matches/${matchId}`, notice));
}

export default function OpeningPage() {
  const { opening, consentText, related, fit, kept, applying } = useLoaderData<typeof loader>();
  const words = useTranslations("match");
  const search = useTranslations("search");
  const { number } = useFormats();
  return (
    <>
      <PageHeader
        crumbs={[
          { label: search("title"), to: "/openings" },
          { label: opening.content.title ?? "" },
        ]}
        title={opening.content.title}
        badge={opening.isDemo && <StatusBadge>{words("demo")}</StatusBadge>}
        actions={
          <>
            {applying.kind === "open" && (
              <Button component="a" href="#apply">
                {words("apply.title")}
              </Button>
            )}
            {applying.kind === "visitor" && (
              <Button component="a" href="#apply">
                {words("apply.how")}
              </Button>
            )}
            {fit && (
              <a href="#reasons">
                {fit.explanation.eligible
                  ? words("toReasons.fit", { score: number(Math.round(fit.explanation.score)) })
                  : words("toReasons.near")}
              </a>
            )}
            {kept !== null && (
              <SaveButton openingId={opening.id} kept={kept} title={opening.content.title ?? ""} />
            )}
            <PrintButton />
          </>
        }
      />
      <OpeningView opening={opening} />
      {fit && (
        <div id="reasons">
          <ExplanationSection {...fit} />
          <ChangeSection {...fit} />
        </div>
      )}
      <div id="apply">
        <ApplySection
          openingId={opening.id}
          revision={opening.content.revision}
          applying={applying}
          consentText={consentText}
          eligible={fit?.explanation.eligible ?? true}
        />
      </div>
      <RelatedOpenings {...related} />
    </>
  );
}
