import type { LoaderFunctionArgs } from "@remix-run/node";
import { toTable } from "~/features/openings/csv";
import { listedOn, shownIn, viewOf } from "~/features/openings/list";
import { loadOwnOpenings } from "~/features/openings/own.server";
import { japanDay } from "~/i18n/instant";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import { requireCompany } from "~/lib/guards.server";

/** The firm's list of openings as it is shown, filtered and ordered alike. */
export async function loader(args: LoaderFunctionArgs) {
  const { company } = await requireCompany(args);
  const { context, request } = args;
  const openings = await loadOwnOpenings(context.supabase, company.id);
  const shown = shownIn(viewOf(request.url), listedOn(japanDay(new Date()), openings));
  const words = translator(context.locale);
  const { header, rows } = toTable(words, shown);
  return csvResponse(words("opening.list.csvName"), header, rows);
}
