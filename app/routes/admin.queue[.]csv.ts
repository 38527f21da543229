import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadPrefectures } from "~/features/reference/queries.server";
import { loadWholeQueue } from "~/features/reviews/queue.server";
import { queueCsv } from "~/features/reviews/queueCsv.server";
import { queueFilters } from "~/features/reviews/queueFilters";
import { requireAdmin } from "~/lib/guards.server";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const filters = queueFilters(new URL(request.url).searchParams);
  const [items, prefectures] = await Promise.all([
    loadWholeQueue(context.supabase, filters),
    loadPrefectures(context),
  ]);
  return queueCsv(context.locale, items, prefectures);
}
