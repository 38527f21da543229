import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { catchUpQuietly } from "~/features/matches/jobs.server";
import { loadPrefectures } from "~/features/reference/queries.server";
import { QUEUE_KINDS } from "~/features/reviews/kinds";
import { PublishedOpening } from "~/features/reviews/PublishedOpening";
import { loadPublished } from "~/features/reviews/published.server";
import { QueueFilter } from "~/features/reviews/QueueFilter";
import { QueueList } from "~/features/reviews/QueueList";
import { countQueue, loadQueue } from "~/features/reviews/queue.server";
import { queueFilters } from "~/features/reviews/queueFilters";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "admin.queue.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const asked = new URL(request.url).searchParams;
  const filters = queueFilters(asked);
  // What a killed process left unexplained would otherwise wait for the next job.
  await catchUpQuietly(context);
  const after = asked.get("after");
  const [queue, counts, prefectures, published] = await Promise.all([
    loadQueue(context.supabase, filters, after),
    countQueue(context.supabase),
    loadPrefectures(context),
    after === null ? loadPublished(context.supabase, asked.get("published")) : null,
  ]);
  const now = new Date().toISOString();
  return { items: queue.rows, next: queue.next, counts, filters, prefectures, published, now };
}

export default function AdminQueue() {
  const words = useTranslations("admin.queue");
  const engine = useTranslations("engine");
  const { items, next, counts, filters, prefectures, published, now } =
    useLoaderData<typeof loader>();
  const narrowed = Object.values(filters).some((value) => value !== null);
  const overdue = QUEUE_KINDS.reduce((sum, kind) => sum + counts[kind].overdue, 0);
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={overdue > 0 ? words("leadOverdue", { count: overdue }) : words("lead")}
      />
      {published && <PublishedOpening opening={published} />}
      <QueueFilter counts={counts} filters={filters} prefectures={prefectures} />
      {items.length > 0 ? (
        <QueueList items={items} prefectures={prefectures} now={now} />
      ) : (
        <EmptyState
          title={words("empty")}
          action={
            narrowed ? (
              <Link to="/admin">{words("toAll")}</Link>
            ) : (
              <Link to="/admin/matches">{words("toMatches")}</Link>
            )
          }
        >
          {words("emptyHint")}
        </EmptyState>
      )}
      <Pagination next={next} />
      <p>
        <Link to="/admin/engine">{engine("fromQueue")}</Link>
      </p>
    </>
  );
}
