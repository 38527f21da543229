import { japanDay } from "~/i18n/instant";
import type { translator } from "~/i18n/translator";
import type { CsvCell } from "~/lib/csv";
import type { ListedOpening } from "./list";

const COLUMNS = ["title", "status", "published", "confirmed", "until"] as const;

/** The list of a firm's openings as a table. */
export function toTable(words: ReturnType<typeof translator>, openings: readonly ListedOpening[]) {
  const header = COLUMNS.map((column) => words(`opening.list.columns.${column}`));
  const rows = openings.map((opening): CsvCell[] => [
    opening.title ?? words("opening.list.untitled"),
    words(`opening.statuses.${opening.status}`),
    opening.publishedAt && japanDay(opening.publishedAt),
    opening.confirmedOn,
    opening.expiresOn,
  ]);
  return { header, rows };
}
