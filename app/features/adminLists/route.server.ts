import type { LoaderFunctionArgs } from "@remix-run/node";
import { type ListName, listFilters } from "./filters";
import { loadList, loadListNames } from "./lists.server";

/** What the page of a list shows, by its address. */
export async function loadListPage(
  { context, request }: Pick<LoaderFunctionArgs, "context" | "request">,
  list: ListName,
) {
  const asked = new URL(request.url).searchParams;
  const filters = listFilters(list, asked);
  const [page, names] = await Promise.all([
    loadList(context.supabase, list, filters, asked.get("after")),
    loadListNames(context),
  ]);
  return { list, rows: page.rows, next: page.next, filters, names };
}
