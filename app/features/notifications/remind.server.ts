import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";

/**
 * Tells people of days that have come, and removes what they read more than 180 days ago. Never fails:
 * the next round tries again.
 */
export async function remindOfDates(backend: Backend): Promise<void> {
  const service = serviceClient(backend);
  try {
    await rowsOrThrow(service.rpc("remind_of_dates"));
    await rowsOrThrow(service.rpc("forget_notifications"));
  } catch (error) {
    log("error", "remind_of_dates_failed", errorFields(error));
  }
}
