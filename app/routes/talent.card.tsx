import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadNames } from "~/features/matches/names.server";
import { loadProfileStatus } from "~/features/matches/queries.server";
import { TalentCardView } from "~/features/matches/TalentCardView";
import type { TalentCard } from "~/features/matches/types";
import { CardNotes } from "~/features/talents/CardNotes";
import { rowsOrThrow } from "~/lib/errors";
import { requireTalent } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { Callout } from "~/ui/shell/Callout";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Section } from "~/ui/shell/Section";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "talent.card.title" };

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const { context } = args;
  const [own, status] = await Promise.all([
    rowsOrThrow(context.supabase.rpc("my_card")),
    loadProfileStatus(context.supabase, actor.id),
  ]);
  // The function builds it in this shape, the same for firms.
  const card = own as unknown as TalentCard;
  return { card, status, names: await loadNames(context, { cards: [card] }) };
}

export default function OwnCard() {
  const { card, status, names } = useLoaderData<typeof loader>();
  const words = useTranslations("talent.card");
  const match = useTranslations("match.card");
  const prefecture = names.prefectures[card.prefectureCode] ?? "";
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        crumbs={[{ label: words("crumb"), to: "/talent" }, { label: words("title") }]}
        actions={<Link to="/talent/profile">{words("edit")}</Link>}
      />
      {status !== "active" && <Callout tone="warning" title={words("notPublished")} />}
      <Section title={match("anonymous", { prefecture })}>
        <TalentCardView card={card} names={names} />
      </Section>
      <CardNotes />
    </>
  );
}
