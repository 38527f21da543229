import type { LoaderFunctionArgs } from "@remix-run/node";
import { listCsv } from "~/features/adminLists/csv.server";
import { listFilters, listIn } from "~/features/adminLists/filters";
import { loadListNames, loadWholeList } from "~/features/adminLists/lists.server";
import { requireAdmin } from "~/lib/guards.server";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const asked = new URL(request.url).searchParams;
  const list = listIn(asked.get("list"));
  if (list === null) throw new Response(null, { status: 404 });
  const [rows, names] = await Promise.all([
    loadWholeList(context.supabase, list, listFilters(list, asked)),
    loadListNames(context),
  ]);
  return listCsv(context.locale, list, rows, names);
}
