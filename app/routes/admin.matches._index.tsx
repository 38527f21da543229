import { Button, NativeSelect } from "@mantine/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { listMatches, matchStateIn } from "~/features/reviews/matchList.server";
import { MATCH_STATES } from "~/features/reviews/matchStates";
import classes from "~/features/reviews/reviews.module.css";
import { useFormats } from "~/i18n/formats";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { Card, CardList } from "~/ui/shell/CardList";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";
import { StatusBadge } from "~/ui/shell/StatusBadge";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "admin.matches.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const search = new URL(args.request.url).searchParams;
  const state = matchStateIn(search.get("state"));
  const page = await listMatches(args.context.supabase, { state, after: search.get("after") });
  return { ...page, state };
}

export default function AdminMatches() {
  const words = useTranslations("admin");
  const { matches, next, state } = useLoaderData<typeof loader>();
  const { dateTime } = useFormats();
  const states = MATCH_STATES.map((each) => ({
    value: each,
    label: words(`match.states.${each}`),
  }));
  return (
    <>
      <PageHeader title={words("matches.title")} lead={words("matches.lead")} />
      <Form className={classes.filterForm} key={state}>
        <NativeSelect
          name="state"
          label={words("matches.state")}
          defaultValue={state ?? ""}
          data={[{ value: "", label: words("matches.all") }, ...states]}
        />
        <Button type="submit" variant="outline">
          {words("matches.show")}
        </Button>
      </Form>
      {matches.length === 0 && (
        <EmptyState title={words("matches.empty")}>{words("matches.emptyHint")}</EmptyState>
      )}
      <CardList>
        {matches.map((match) => (
          <Card
            key={match.id}
            level={2}
            title={match.openingTitle}
            to={`/admin/matches/${match.id}`}
            badge={<StatusBadge>{words(`match.states.${match.state}`)}</StatusBadge>}
            meta={`${match.companyName} ・ ${words("matches.changed", { date: dateTime(match.changedAt) })}`}
          />
        ))}
      </CardList>
      <Pagination next={next} />
    </>
  );
}
