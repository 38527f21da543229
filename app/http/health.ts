import type { RequestHandler } from "express";
import type { Backend } from "~/lib/backend";
import { publicClient } from "~/lib/public-client.server";

const PATIENCE_MS = 3_000;

/** `GET /healthz`: 503 while the database does not answer. */
export function health(backend: Backend, version: string): RequestHandler {
  let asking: Promise<boolean> | null = null;
  return async (_request, response) => {
    // However often it is asked, a database that hangs holds one connection for it.
    asking ??= answers(backend).finally(() => {
      asking = null;
    });
    const database = await Promise.race([asking, late()]);
    response
      .status(database ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({
        status: database ? "ok" : "unavailable",
        version,
        database: database ? "ok" : "unreachable",
      });
  };
}

/** Asks for one public row: the cheapest request that passes through the whole backend. */
async function answers(backend: Backend): Promise<boolean> {
  try {
    const rows = publicClient(backend).from("prefectures").select("code").limit(1);
    const { error } = await rows.abortSignal(AbortSignal.timeout(PATIENCE_MS));
    return error === null;
  } catch {
    return false;
  }
}

/** The embedded Supabase does not look at the signal. */
function late(): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
}
