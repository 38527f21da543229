const KEY = /^[^\p{Cc}]{1,300}$/u;

/**
 * Where a page of a list begins, as the page before has given it. Lists answer such keys by functions
 * of the database; a key that somebody made up is none.
 *
 * @param shape what the list's own keys look like.
 */
export function pageKey(value: string | null, shape: RegExp): string | null {
  return value !== null && KEY.test(value) && shape.test(value) ? value : null;
}

/** Rows of a page, asked for with one more than it shows, and the key of the next page. */
export function asPage<T extends { key: string }>(
  rows: readonly T[],
  size: number,
): { rows: T[]; next: string | null } {
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? (page.at(-1)?.key ?? null) : null };
}

/** As much as an export may hold; whoever needs more narrows it down. */
const EXPORT_ROWS = 20_000;
export const EXPORT_PAGE = 1000;

/** Every row of a list, page by page: the data API gives no more than a thousand at once. */
export async function everyRow<T extends { key: string }>(
  page: (after: string | null) => Promise<readonly T[]>,
): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const got = await page(rows.at(-1)?.key ?? null);
    rows.push(...got);
    if (got.length < EXPORT_PAGE || rows.length >= EXPORT_ROWS) return rows;
  }
}
