import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";
import { toTsvector, WORD_RULES } from "./words";

interface Waiting {
  openingId: string;
  revision: number;
  texts: (string | null)[];
}

/**
 * Stores the words of every published opening whose words are missing or old, so that the search finds
 * it. For the jobs, and after an approval: what a killed process left undone is found by the next
 * call, and two calls at once store the same.
 */
export async function indexOpenings(backend: Backend): Promise<void> {
  const service = serviceClient(backend);
  const call = service.rpc("openings_awaiting_index", { rules: WORD_RULES });
  for (const each of (await rowsOrThrow(call)) as unknown as Waiting[]) {
    const { error } = await service.rpc("index_opening", {
      opening_id: each.openingId,
      revision: each.revision,
      rules: WORD_RULES,
      words: toTsvector(each.texts.filter((text) => text !== null)),
    });
    // One that cannot be stored must not keep back the others.
    if (error) log("error", "opening_not_indexed", { opening: each.openingId, code: error.code });
  }
}

/** The same without failing: whoever approved an opening has done so, found by its words or not. */
export async function indexOpeningsQuietly(backend: Backend): Promise<void> {
  try {
    await indexOpenings(backend);
  } catch (error) {
    log("error", "index_openings_failed", errorFields(error));
  }
}
