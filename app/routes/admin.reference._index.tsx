import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { loadSkillCatalogue } from "~/features/reference/queries.server";
import { EntryTable } from "~/features/referenceEditor/EntryTable";
import { loadEntries } from "~/features/referenceEditor/entries.server";
import { filterEntries, SHOWN, shownIn } from "~/features/referenceEditor/filter";
import { KINDS, kindIn } from "~/features/referenceEditor/kinds";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { FilterForm, FilterSelect, FilterText } from "~/ui/shell/FilterForm";
import { FilterLinks } from "~/ui/shell/FilterLinks";
import { PageHeader } from "~/ui/shell/PageHeader";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "adminReference.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { context, request } = args;
  const asked = new URL(request.url).searchParams;
  const kind = kindIn(asked.get("kind")) ?? "tool";
  const search = asked.get("search")?.slice(0, 100) ?? "";
  const shown = shownIn(asked.get("shown"));
  const [entries, catalogue] = await Promise.all([
    loadEntries(context.supabase, kind),
    loadSkillCatalogue(context),
  ]);
  return {
    kind,
    search,
    shown,
    entries: filterEntries(entries, { search, shown }),
    skills: catalogue.skills.filter((skill) => skill.kind === "standard"),
  };
}

export default function ReferenceData() {
  const words = useTranslations("adminReference");
  const common = useTranslations("common");
  const { kind, search, shown, entries, skills } = useLoaderData<typeof loader>();
  const query = new URLSearchParams({ kind, search, shown: shown ?? "" });
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={<Link to={`/admin/reference/${kind}/new`}>{words(`add.${kind}`)}</Link>}
      />
      <FilterLinks
        label={words("filter")}
        choices={KINDS.map((each) => ({
          to: `/admin/reference?kind=${each}`,
          label: words(`kinds.${each}`),
          current: each === kind,
        }))}
      />
      <FilterForm
        shown={query.toString()}
        kept={{ kind }}
        actions={
          <a href={`/admin/reference.csv?${query}`} download>
            {common("exportCsv")}
          </a>
        }
      >
        <FilterText name="search" label={words("search")} value={search} />
        <FilterSelect
          name="shown"
          label={words("columns.state")}
          value={shown}
          all={words("shown.all")}
          options={SHOWN.map((each) => ({ value: each, label: words(`shown.${each}`) }))}
        />
      </FilterForm>
      {entries.length > 0 ? (
        <EntryTable kind={kind} entries={entries} skills={skills} />
      ) : (
        <EmptyState title={words("empty")}>{words("emptyHint")}</EmptyState>
      )}
    </>
  );
}
