import { errorFields, log } from "~/lib/log.server";

/**
 * An answer of the engine; null when it cannot be had, for a page that goes on without it and says so.
 * What the engine refuses on purpose, such as an opening that is not published, is thrown on.
 */
export async function unlessDown<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    // A 503 is the engine's own: too many wait, or it is stopping.
    if (error instanceof Response && error.status !== 503) throw error;
    log("error", "engine_unavailable", errorFields(error));
    return null;
  }
}
