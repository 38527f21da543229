import type { LoaderFunctionArgs } from "@remix-run/node";
import { logCsv } from "~/features/adminLog/csv.server";
import { logFilters } from "~/features/adminLog/filters";
import { loadWholeLog } from "~/features/adminLog/log.server";
import { requireAdmin } from "~/lib/guards.server";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const filters = logFilters(new URL(request.url).searchParams);
  return logCsv(context.locale, await loadWholeLog(context, filters));
}
