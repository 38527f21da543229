import { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import { type ListTools, listColumns } from "./columns";
import type { ListName } from "./filters";
import type { ListedRow } from "./lists.server";

/** A list as a table: the columns of its page. */
export function listCsv(
  locale: Locale,
  list: ListName,
  rows: readonly ListedRow[],
  names: ListTools["names"],
): Response {
  const words = translator(locale);
  const columns = listColumns(list, { words, formats: formats(locale), locale, names });
  return csvResponse(
    words(`adminLists.titles.${list}`),
    columns.map(({ label }) => label),
    rows.map((row) => columns.map(({ of }) => of(row))),
  );
}
