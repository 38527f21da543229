import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadNames } from "~/features/matches/names.server";
import { loadOpeningSummaries } from "~/features/matches/openings.server";
import { listForTalent } from "~/features/matches/recommendations.server";
import { recommendedTable } from "~/features/matches/recommended/csv.server";
import { readFilter } from "~/features/matches/recommended/filter";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import { requireTalent } from "~/lib/guards.server";

/** The openings that `/talent/openings` lists for the same address, all pages of them. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireTalent(args);
  const { context, request } = args;
  const filter = readFilter(new URL(request.url).searchParams);
  const list = await listForTalent(context, actor.id, filter);
  const [summaries, names] = await Promise.all([
    loadOpeningSummaries(
      context.supabase,
      list.map(({ openingId }) => openingId),
    ),
    loadNames(context, {}),
  ]);
  const listed = list.flatMap((each) => {
    const opening = summaries[each.openingId];
    return opening ? [{ ...each, opening }] : [];
  });
  const { locale, env } = context;
  const { header, rows } = recommendedTable(listed, { locale, env, names });
  return csvResponse(translator(locale)("recommended.csvName"), header, rows);
}
