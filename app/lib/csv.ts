import Papa from "papaparse";

export type CsvCell = string | number | null;

/** Without it Excel in Japan reads UTF-8 as Shift_JIS. */
const BYTE_ORDER_MARK = "\uFEFF";

/** How a spreadsheet takes a cell for a formula; a Japanese Excel does so for full width as well. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV that Excel in Japan opens by double click: UTF-8 with a byte order mark, CRLF, and
 * no text that it would run as a formula (those get an apostrophe in front).
 *
 * @param header the titles of the columns, in the reader's language.
 * @param rows as many cells each as the header; null is an empty cell.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const table = { fields: [...header], data: rows.map((row) => [...row]) };
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}

/**
 * The answer of a route that exports a list.
 *
 * @param name of the file without its ending; any script.
 */
export function csvResponse(
  name: string,
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): Response {
  return new Response(toCsv(header, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="musubi.csv"; filename*=UTF-8''${encoded(name)}.csv`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** RFC 8187: what `encodeURIComponent` leaves as it is, but the header may not carry. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
