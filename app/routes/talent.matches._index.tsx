import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { MatchGroups } from "~/features/matches/MatchGroups";
import { loadReasonNames, loadTalentMatches } from "~/features/matches/queries.server";
import { requireTalent } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "match.talent.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireTalent(args);
  const { supabase, locale } = args.context;
  const [matches, reasons] = await Promise.all([
    loadTalentMatches(supabase),
    loadReasonNames(supabase, locale),
  ]);
  return { matches, reasons };
}

export default function TalentMatches() {
  const { matches, reasons } = useLoaderData<typeof loader>();
  const words = useTranslations("match.talent");
  const rows = matches.map((match) => ({
    ...match,
    title: match.openingTitle,
    about: match.companyName,
  }));
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      {rows.length > 0 ? (
        <MatchGroups matches={rows} side="talent" reasons={reasons} />
      ) : (
        <EmptyState
          title={words("empty")}
          action={
            <Button component={Link} to="/talent/openings">
              {words("toOpenings")}
            </Button>
          }
        >
          {words("emptyText")}
        </EmptyState>
      )}
    </>
  );
}
