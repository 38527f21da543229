import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportCandidates } from "~/features/matches/candidates/export.server";
import { readFilter } from "~/features/matches/candidates/filter";
import { takeList } from "~/features/matches/limit.server";
import { loadOwnOpening } from "~/features/matches/queries.server";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import { requireCompany } from "~/lib/guards.server";
import { idParam } from "~/lib/params";

/** The filtered list of candidates for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  await takeList(actor.id);
  const { context, params, request } = args;
  const firms = actor.companies.map(({ id }) => id);
  const opening = await loadOwnOpening(context.supabase, idParam(params.openingId), firms);
  const { openRevision: revision } = opening;
  if (revision === null) throw new Response(null, { status: 404 });
  const filter = readFilter(new URL(request.url).searchParams);
  const table = await exportCandidates(context, { id: opening.id, revision }, filter);
  const name = translator(context.locale)(`candidate.csv.fileNames.${filter.tab}`, {
    title: opening.title ?? "",
  });
  return csvResponse(name, table.header, table.rows);
}
