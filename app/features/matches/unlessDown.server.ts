import { errorFields, log } from "~/lib/log.server";

/**
 * An answer of the engine; null when it cannot be had, for a page that goes on without it and says so.
 * What the engine refuses on purpose, such as an opening that is not published, is thrown on.
 */
export async function unlessDown<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Response) throw error;
    log("error", "engine_unavailable", errorFields(error));
    return null;
  }
}
