import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadNames } from "~/features/matches/names.server";
import { ChooseOpening } from "~/features/matches/preview/ChooseOpening";
import { loadPreviewChoices } from "~/features/matches/preview/choices.server";
import { FirmsView } from "~/features/matches/preview/FirmsView";
import { loadProfileStatus, loadTalentMatches } from "~/features/matches/queries.server";
import { explainForTalent } from "~/features/matches/recommendations.server";
import type { MatchContacts, TalentCard } from "~/features/matches/types";
import { loadPublicOpening } from "~/features/openings/queries.server";
import { CardNotes } from "~/features/talents/CardNotes";
import { rowsOrThrow } from "~/lib/errors";
import { requireTalent } from "~/lib/guards.server";
import { idParam } from "~/lib/params";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "talent.card.title" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const { context, request } = args;
  const { supabase } = context;
  const asked = new URL(request.url).searchParams.get("opening");
  const chosen = asked ? idParam(asked) : null;
  // The functions that firms' pages read, asked about oneself.
  const [own, contacts, status, matches, exclusions] = await Promise.all([
    rowsOrThrow(supabase.rpc("my_card")),
    rowsOrThrow(supabase.rpc("my_contacts")),
    loadProfileStatus(supabase, actor.id),
    loadTalentMatches(supabase),
    rowsOrThrow(supabase.rpc("my_exclusions")),
  ]);
  const card = own as unknown as TalentCard;
  const hidden = chosen === null ? null : hiddenReason(exclusions, chosen);
  const explanation = chosen && !hidden ? await explained(context, actor.id, chosen) : null;
  const [choices, names] = await Promise.all([
    loadPreviewChoices(supabase, matches),
    loadNames(context, { cards: [card], explanations: explanation ? [explanation] : [] }),
  ]);
  return {
    card,
    contacts: contacts as unknown as NonNullable<MatchContacts["talent"]>,
    status,
    choices,
    chosen,
    hidden,
    explanation,
    names,
  };
}

/** The two reasons that are the person's own doing; the rest is not for it to know here. */
function hiddenReason(exclusions: unknown, openingId: string): "hidden_firm" | "own_firm" | null {
  const reason = (exclusions as Record<string, string>)[openingId];
  return reason === "hidden_firm" || reason === "own_firm" ? reason : null;
}

/** As the firm sees it. One that is not open any more is shown to nobody. */
async function explained(
  context: LoaderFunctionArgs["context"],
  talentId: string,
  openingId: string,
) {
  const opening = await loadPublicOpening(context.supabase, openingId);
  if (!opening) return null;
  const { revision } = opening.content;
  return explainForTalent(context, talentId, { id: openingId, revision }, "company");
}

export default function OwnCard() {
  const { card, contacts, status, choices, chosen, hidden, explanation, names } =
    useLoaderData<typeof loader>();
  const words = useTranslations("talent.card");
  const preview = useTranslations("preview");
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={preview("lead")}
        crumbs={[{ label: words("crumb"), to: "/talent" }, { label: words("title") }]}
        actions={<Link to="/talent/profile">{words("edit")}</Link>}
      />
      {status !== "active" && <Callout tone="warning" title={words("notPublished")} />}
      <ChooseOpening choices={choices} chosen={chosen} />
      {hidden ? (
        <Callout title={preview(`hidden.${hidden}`)} />
      ) : (
        <FirmsView card={card} contacts={contacts} explanation={explanation} names={names} />
      )}
      <CardNotes />
    </>
  );
}
