import { rowsOrThrow } from "~/lib/errors";

const PAGE = 1000;

type Page<T> = PromiseLike<{
  data: T[] | null;
  count: number | null;
  error: { code: string; message: string } | null;
  status: number;
}>;

/**
 * Every row of a query, however few the data API gives at once (`max_rows`): a table that has grown
 * must not lose its end in silence. The query counts exactly and has an order.
 */
export async function allRows<T>(page: (from: number, to: number) => Page<T>): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const answer = await page(rows.length, rows.length + PAGE - 1);
    const got = await rowsOrThrow(Promise.resolve(answer));
    rows.push(...got);
    if (got.length === 0 || rows.length >= (answer.count ?? 0)) return rows;
  }
}
