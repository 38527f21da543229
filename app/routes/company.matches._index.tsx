import { Button } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { MatchGroups } from "~/features/matches/MatchGroups";
import { loadNames } from "~/features/matches/names.server";
import { loadCompanyMatches, loadReasonNames } from "~/features/matches/queries.server";
import { requireCompany } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "match.company.title" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { context } = args;
  const [lists, reasons, { prefectures }] = await Promise.all([
    Promise.all(actor.companies.map(({ id }) => loadCompanyMatches(context.supabase, id))),
    loadReasonNames(context.supabase, context.locale),
    loadNames(context, {}),
  ]);
  return { matches: lists.flat(), reasons, prefectures };
}

export default function CompanyMatches() {
  const { matches, reasons, prefectures } = useLoaderData<typeof loader>();
  const words = useTranslations("match.company");
  const card = useTranslations("match.card");
  const rows = matches.map((match) => ({
    ...match,
    title: card("anonymous", { prefecture: prefectures[match.prefectureCode] ?? "" }),
    about: match.openingTitle,
  }));
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      {rows.length > 0 ? (
        <MatchGroups matches={rows} side="company" reasons={reasons} />
      ) : (
        <EmptyState
          title={words("empty")}
          action={
            <Button component={Link} to="/company/openings">
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
