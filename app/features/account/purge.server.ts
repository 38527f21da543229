import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";

/** Takes what late requests left of accounts that were deleted lately. Never fails: the next round tries again. */
export async function purgeDeletedAccounts(backend: Backend): Promise<void> {
  try {
    await rowsOrThrow(serviceClient(backend).rpc("purge_deleted_accounts"));
  } catch (error) {
    log("error", "purge_deleted_accounts_failed", errorFields(error));
  }
}
