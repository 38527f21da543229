import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";

/** Forgets changes that every process has followed long ago. Never fails: the next round tries again. */
export async function purgeEngineLog(backend: Backend): Promise<void> {
  try {
    await rowsOrThrow(serviceClient(backend).rpc("purge_engine_log"));
  } catch (error) {
    log("error", "purge_engine_log_failed", errorFields(error));
  }
}
