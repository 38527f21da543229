import type { Backend } from "~/lib/backend";
import { serviceBytes } from "~/lib/service.server";
import type { Needs } from "./needs";

/** Of one call. A page takes milliseconds; a database that takes this long is not there. */
const TIMEOUT_MS = 20_000;
/** Small enough that handing a page on never holds the web server, large enough for few round trips. */
const TALENTS_A_PAGE = 2_000;
const OPENINGS_A_PAGE = 500;

/**
 * Reads the engine's inputs. Answers are handed on as bytes, for the thread that holds the engine to
 * parse.
 */
export class InputSource {
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** @param after the last id of the page before; null for the first page. */
  talents(after: string | null): Promise<ArrayBuffer> {
    return this.#call("engine_talents", { after, at_most: TALENTS_A_PAGE });
  }

  openings(after: string | null): Promise<ArrayBuffer> {
    return this.#call("engine_openings", { after, at_most: OPENINGS_A_PAGE });
  }

  /**
   * @param since the snapshot up to which the changes are known; null where a load begins.
   * @param atMost from how many changes on a new load is the better way.
   */
  changes(since: string | null, atMost: number, needs: Needs): Promise<ArrayBuffer> {
    return this.#call("engine_changes", {
      since,
      at_most: atMost,
      opening_ids: needs.openingIds,
      talent_ids: needs.talentIds,
    });
  }

  /** @throws an error where the database does not answer, or not with what was asked. */
  #call(name: string, args: object): Promise<ArrayBuffer> {
    const limit = AbortSignal.timeout(TIMEOUT_MS);
    const answer = serviceBytes(this.#backend, name, args, limit);
    // The embedded Supabase has no network to give up on.
    return Promise.race([answer, aborted(limit, name)]);
  }
}

function aborted(signal: AbortSignal, name: string): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () =>
      reject(new Error(`${name}: no answer of the database within ${TIMEOUT_MS} ms`)),
    );
  });
}
