import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";

/** Ends openings whose day has passed, with the matches that hang on them. Never fails: the next round tries again. */
export async function expireOpenings(backend: Backend): Promise<void> {
  try {
    const expired = await rowsOrThrow(serviceClient(backend).rpc("expire_openings"));
    if (expired > 0) log("info", "openings_expired", { expired });
  } catch (error) {
    log("error", "expire_openings_failed", errorFields(error));
  }
}
