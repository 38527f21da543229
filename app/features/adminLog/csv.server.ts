import { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import { csvResponse } from "~/lib/csv";
import type { LogEntry } from "./entry";
import { LOG_ACTIONS, LOG_KINDS } from "./filters";

/** The log as a table; times are Japan's. */
export function logCsv(locale: Locale, entries: readonly LogEntry[]): Response {
  const words = translator(locale);
  const { dateTime } = formats(locale);
  const kindOf = (value: string) => {
    const known = LOG_KINDS.find((kind) => kind === value);
    return known ? words(`adminLog.kinds.${known}`) : value;
  };
  const actionOf = (value: string) => {
    const known = LOG_ACTIONS.find((action) => action === value);
    return known ? words(`adminLog.actions.${known}`) : value;
  };
  const columns = ["at", "by", "kind", "action", "subject", "id", "note"] as const;
  return csvResponse(
    words("adminLog.title"),
    columns.map((column) => words(`adminLog.columns.${column}`)),
    entries.map((entry) => [
      dateTime(entry.at),
      entry.by,
      kindOf(entry.kind),
      actionOf(entry.action),
      entry.title,
      entry.subjectId,
      entry.note,
    ]),
  );
}
