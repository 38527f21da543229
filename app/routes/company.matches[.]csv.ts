import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadMatchesOf, matchTable } from "~/features/matches/companyMatches.server";
import { readMatchView, viewMatches } from "~/features/matches/matchView";
import { loadNames } from "~/features/matches/names.server";
import { loadReasonNames } from "~/features/matches/queries.server";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import { requireCompany } from "~/lib/guards.server";

/** A firm's matches, as the list shows them, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireCompany(args);
  const { locale, supabase } = args.context;
  const [matches, reasons, { prefectures }] = await Promise.all([
    loadMatchesOf(supabase, actor.companies),
    loadReasonNames(supabase, locale),
    loadNames(args.context, {}),
  ]);
  const view = readMatchView(new URL(args.request.url).searchParams);
  const shown = viewMatches(matches, view, "company");
  const { header, rows } = matchTable(shown, { locale, prefectures, reasons });
  return csvResponse(translator(locale)("match.company.csv.fileName"), header, rows);
}
