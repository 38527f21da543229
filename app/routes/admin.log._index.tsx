import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { isBackwards, LOG_KINDS, logFilters, logQuery } from "~/features/adminLog/filters";
import { LogTable } from "~/features/adminLog/LogTable";
import { loadLog, loadPeople } from "~/features/adminLog/log.server";
import { requireAdmin } from "~/lib/guards.server";
import type { RouteHandle } from "~/ui/PageTitle";
import { EmptyState } from "~/ui/shell/EmptyState";
import { FilterDay, FilterForm, FilterSelect } from "~/ui/shell/FilterForm";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";

export { ErrorPage as ErrorBoundary } from "~/ui/ErrorPage";

export const handle: RouteHandle = { title: "adminLog.title" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { supabase } = args.context;
  const asked = new URL(args.request.url).searchParams;
  const filters = logFilters(asked);
  const backwards = isBackwards(filters);
  const [log, people] = await Promise.all([
    backwards ? { rows: [], next: null } : loadLog(args.context, filters, asked.get("after")),
    loadPeople(supabase),
  ]);
  return { entries: log.rows, next: log.next, people, filters, backwards };
}

export default function AdminLog() {
  const words = useTranslations("adminLog");
  const common = useTranslations("common");
  const { entries, next, people, filters, backwards } = useLoaderData<typeof loader>();
  const query = logQuery(filters);
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <FilterForm
        shown={query}
        actions={
          !backwards && (
            <a href={`/admin/log.csv?${query}`} download>
              {common("exportCsv")}
            </a>
          )
        }
      >
        <FilterSelect
          name="kind"
          label={words("columns.kind")}
          value={filters.kind}
          all={words("all")}
          options={LOG_KINDS.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) }))}
        />
        <FilterSelect
          name="admin"
          label={words("columns.by")}
          value={filters.admin}
          all={words("everybody")}
          options={people.map(({ id, email }) => ({ value: id, label: email }))}
        />
        <FilterDay name="since" label={words("since")} value={filters.since} />
        <FilterDay
          name="until"
          label={words("until")}
          value={filters.until}
          error={backwards && words("backwards")}
        />
      </FilterForm>
      {entries.length > 0 ? (
        <LogTable entries={entries} />
      ) : (
        <EmptyState title={words(backwards ? "backwardsTitle" : "empty")}>
          {words(backwards ? "backwardsHint" : "emptyHint")}
        </EmptyState>
      )}
      <Pagination next={next} />
    </>
  );
}
