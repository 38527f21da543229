import type { LoaderFunctionArgs } from "@remix-run/node";
import { matchesTable } from "~/features/matches/csv.server";
import { loadNames } from "~/features/matches/names.server";
import { loadReasonNames, loadTalentMatches } from "~/features/matches/queries.server";
import { readWaiting, waitingFor } from "~/features/matches/waiting";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import { requireTalent } from "~/lib/guards.server";

/** The matches that `/talent/matches` lists for the same address. */
export async function loader(args: LoaderFunctionArgs) {
  await requireTalent(args);
  const { context, request } = args;
  const [matches, reasons, { prefectures }] = await Promise.all([
    loadTalentMatches(context.supabase),
    loadReasonNames(context.supabase, context.locale),
    loadNames(context, {}),
  ]);
  const chosen = readWaiting(new URL(request.url).searchParams.get("state"));
  const listed = matches.filter(
    (match) => chosen === null || waitingFor(match, "talent") === chosen,
  );
  const { header, rows } = matchesTable(listed, context.locale, { reasons, prefectures });
  return csvResponse(translator(context.locale)("timeline.csvName"), header, rows);
}
