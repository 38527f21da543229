import { nameIn } from "~/features/reference/options";
import type { Prefecture } from "~/features/reference/types";
import { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import type { QueueItem } from "./queue.server";

/** The queue as a table; times are Japan's. */
export function queueCsv(
  locale: Locale,
  items: readonly QueueItem[],
  prefectures: readonly Prefecture[],
): Response {
  const words = translator(locale);
  const { dateTime } = formats(locale);
  const names = new Map(prefectures.map((each) => [each.code, nameIn(locale, each)]));
  const columns = [
    "kind",
    "title",
    "code",
    "company",
    "prefecture",
    "origin",
    "score",
    "waitingSince",
    "overdue",
  ] as const;
  return csvResponse(
    words("admin.queue.title"),
    columns.map((column) => words(`admin.queue.columns.${column}`)),
    items.map((item) => [
      words(`admin.queue.kinds.${item.kind}`),
      nameIn(locale, { nameJa: item.titleJa, nameEn: item.titleEn }),
      item.code,
      item.companyName,
      names.get(item.prefectureCode) ?? null,
      item.origin && words(`admin.origins.${item.origin}`),
      item.score === null ? null : Math.round(item.score),
      dateTime(item.waitingSince),
      item.overdue ? words("common.yes") : words("common.no"),
    ]),
  );
}
