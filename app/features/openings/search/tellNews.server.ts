import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";
import { parseFilter } from "./filter";
import { toDatabase } from "./search.server";

/** Searches in one transaction, which holds their rows while it asks. */
const AT_ONCE = 20;

interface KeptSearch {
  id: string;
  query: string;
}

/**
 * Tells people of openings that their saved searches find since they looked last. For the jobs: what
 * a killed process left undone is done by the next call, and nobody is told twice.
 */
export async function tellSearchNews(backend: Backend): Promise<void> {
  const service = serviceClient(backend);
  const searches = (await rowsOrThrow(service.rpc("searches_to_tell"))) as unknown as KeptSearch[];
  if (searches.length === 0) return;
  const filters = searches.map(({ id, query }) => ({
    id,
    filter: toDatabase(parseFilter(new URLSearchParams(query)).filter),
  }));
  for (let i = 0; i < filters.length; i += AT_ONCE) {
    const some = filters.slice(i, i + AT_ONCE);
    const { error } = await service.rpc("tell_search_news", { filters: some });
    // Those that take too long must not keep back the others.
    if (error) log("error", "search_news_failed", { code: error.code, first: some[0]?.id });
  }
}

/** The same without failing: other jobs wait behind it. */
export async function tellSearchNewsQuietly(backend: Backend): Promise<void> {
  try {
    await tellSearchNews(backend);
  } catch (error) {
    log("error", "search_news_failed", errorFields(error));
  }
}
