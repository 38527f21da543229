import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { catchUpQuietly } from "~/features/matches/jobs.server";
import { loadPrefectures } from "~/features/reference/queries.server";
import { QUEUE_KINDS } from "~/features/reviews/kinds";
import { QueueFilter } from "~/features/reviews/QueueFilter";
import { QueueList } from "~/features/reviews/QueueList";
import { countByKind, loadQueue } from "~/features/reviews/queue.server";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "admin.queue.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  // What a killed process left unexplained would otherwise wait for the next job.
  await catchUpQuietly(context.backend);
  const [queue, prefectures] = await Promise.all([
    loadQueue(context.supabase),
    loadPrefectures(context),
  ]);
  const asked = new URL(request.url).searchParams.get("kind");
  const kind = QUEUE_KINDS.find((known) => known === asked) ?? null;
  return {
    counts: countByKind(queue),
    items: kind ? queue.filter((item) => item.kind === kind) : queue,
    kind,
    prefectures,
    now: new Date().toISOString(),
  };
}

export default function AdminQueue() {
  const words = useTranslations("admin.queue");
  const { counts, items, kind, prefectures, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <QueueFilter counts={counts} kind={kind} />
      {items.length > 0 ? (
        <QueueList items={items} prefectures={prefectures} now={now} />
      ) : (
        <EmptyState
          title={words("empty")}
          action={<Link to="/admin/matches">{words("toMatches")}</Link>}
        >
          {words("emptyHint")}
        </EmptyState>
      )}
    </>
  );
}
