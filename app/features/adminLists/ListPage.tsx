import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { prefectureOptions } from "~/features/reference/options";
import { useFormats } from "~/i18n/formats";
import { DataTable } from "~/ui/shell/DataTable";
import { EmptyState } from "~/ui/shell/EmptyState";
import { FilterForm, FilterSelect, FilterText } from "~/ui/shell/FilterForm";
import { PageHeader } from "~/ui/shell/PageHeader";
import { Pagination } from "~/ui/shell/Pagination";
import { type ListTools, listColumns } from "./columns";
import { type ListFilters, type ListName, listQuery, SORTS, STATES } from "./filters";
import type { ListedRow } from "./lists.server";

type Props = {
  list: ListName;
  rows: readonly ListedRow[];
  next: string | null;
  filters: ListFilters;
  names: ListTools["names"];
};

/** One of the lists: search, filters, order, export, pages. */
export function ListPage({ list, rows, next, filters, names }: Props) {
  const words = useTranslations();
  const locale = useLocale();
  const formats = useFormats();
  const columns = listColumns(list, { words, formats, locale, names });
  return (
    <>
      <PageHeader
        title={words(`adminLists.titles.${list}`)}
        lead={words(`adminLists.leads.${list}`)}
      />
      <ListFilter list={list} filters={filters} names={names} />
      {rows.length > 0 ? (
        <DataTable
          caption={words(`adminLists.titles.${list}`)}
          columns={columns}
          rows={rows.map((row) => ({
            key: row.key,
            cells: columns.map(({ of, label }, index) =>
              index === 0 ? (
                <Link key={label} to={`/admin/${list}/${row.id}`}>
                  {of(row)}
                </Link>
              ) : (
                of(row)
              ),
            ),
          }))}
        />
      ) : (
        <EmptyState title={words("adminLists.empty")}>{words("adminLists.emptyHint")}</EmptyState>
      )}
      <Pagination next={next} />
    </>
  );
}

function ListFilter({ list, filters, names }: Pick<Props, "list" | "filters" | "names">) {
  const words = useTranslations();
  const locale = useLocale();
  const query = listQuery(filters);
  return (
    <FilterForm
      shown={query}
      actions={
        <a href={`/admin/lists.csv?list=${list}&${query}`} download>
          {words("common.exportCsv")}
        </a>
      }
    >
      <FilterText name="search" label={words(`adminLists.search.${list}`)} value={filters.search} />
      <FilterSelect
        name="state"
        label={words("adminLists.columns.state")}
        value={filters.state}
        all={words("adminLists.all")}
        options={STATES[list].map((state) => ({
          value: state,
          label: words(`adminLists.states.${list}.${state}` as never),
        }))}
      />
      <FilterSelect
        name="prefecture"
        label={words("adminLists.columns.prefecture")}
        value={filters.prefecture}
        all={words("adminLists.everywhere")}
        options={prefectureOptions(locale, names.prefectures)}
      />
      <FilterSelect
        name="sort"
        label={words("adminLists.sort")}
        value={filters.sort}
        options={SORTS.map((sort) => ({ value: sort, label: words(`adminLists.sorts.${sort}`) }))}
      />
    </FilterForm>
  );
}
