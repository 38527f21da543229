import { Limit } from "~/lib/limit.server";

/** Far more than anybody reads; a list may be worked out from everybody, or from all openings. */
export const LISTS = { points: 600, seconds: 10 * 60 } as const;

const lists = new Limit(LISTS);

/** @throws a 429 response where an account asks the engine for lists without end. */
export async function takeList(accountId: string): Promise<void> {
  const wait = await lists.take(accountId);
  if (wait === null) return;
  const headers = { "Retry-After": String(Math.ceil(wait / 1_000)) };
  throw new Response(null, { status: 429, headers });
}
