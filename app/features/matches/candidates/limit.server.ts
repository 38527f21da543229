import { Limit } from "~/lib/limit.server";

/** Far more than anybody reads; each list may be worked out from everybody who fits. */
const lists = new Limit({ points: 300, seconds: 10 * 60 });

/** @throws a 429 response where an account asks for lists of candidates without end. */
export async function takeList(accountId: string): Promise<void> {
  const wait = await lists.take(accountId);
  if (wait === null) return;
  const headers = { "Retry-After": String(Math.ceil(wait / 1_000)) };
  throw new Response(null, { status: 429, headers });
}
