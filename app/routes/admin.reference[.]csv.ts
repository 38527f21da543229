import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadSkillCatalogue } from "~/features/reference/queries.server";
import { entriesCsv } from "~/features/referenceEditor/csv.server";
import { loadEntries } from "~/features/referenceEditor/entries.server";
import { filterEntries, shownIn } from "~/features/referenceEditor/filter";
import { kindIn } from "~/features/referenceEditor/kinds";
import { requireAdmin } from "~/lib/guards.server";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const asked = new URL(request.url).searchParams;
  const kind = kindIn(asked.get("kind")) ?? "tool";
  const [entries, catalogue] = await Promise.all([
    loadEntries(context.supabase, kind),
    loadSkillCatalogue(context),
  ]);
  const search = asked.get("search") ?? "";
  const wanted = filterEntries(entries, { search, shown: shownIn(asked.get("shown")) });
  return entriesCsv(context.locale, kind, wanted, catalogue.skills);
}
