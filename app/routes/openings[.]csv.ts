import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadSearch } from "~/features/openings/search/asked.server";
import { openingsTable } from "~/features/openings/search/csv.server";
import { allOpenings } from "~/features/openings/search/search.server";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";

/** The openings that `/openings` lists for the same address, all pages of them. Public like the list. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { filter } = await loadSearch(context, new URL(request.url).searchParams);
  const openings = await allOpenings(context, filter);
  const { header, rows } = openingsTable(openings, context);
  return csvResponse(translator(context.locale)("search.csvName"), header, rows);
}
