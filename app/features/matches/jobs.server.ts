import { errorFields, log } from "~/lib/log.server";
import { catchUp, type EngineSource } from "./explanations.server";

/**
 * `catchUp` for the jobs, and for requests that have already done what the person asked for: they
 * must not fail because the engine did. What stays undone is found by the next call.
 */
export async function catchUpQuietly(source: EngineSource): Promise<void> {
  try {
    await catchUp(source);
  } catch (error) {
    log("error", "matching_catch_up_failed", errorFields(error));
  }
}
