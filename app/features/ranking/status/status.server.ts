import type { Engine, EngineStatus } from "~/engine/engine";
import { errorFields, log } from "~/lib/log.server";

/** How the engine is; null when it does not answer, which the page then says. */
export async function loadStatus(engine: Engine): Promise<EngineStatus | null> {
  try {
    return await engine.status();
  } catch (error) {
    log("error", "engine_status_failed", errorFields(error));
    return null;
  }
}
