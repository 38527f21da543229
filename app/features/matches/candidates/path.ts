import { FILTER_KEYS } from "./filter";

/** Of a person's part in each page of candidates. */
export function anchorOf(handle: string): string {
  return `c-${handle}`;
}

/** Where a list goes on and what narrows it; not what Remix or the last action added. */
const KEPT: readonly string[] = [...FILTER_KEYS, "tab", "sort", "after", "before", "c", "rows"];

/** The address of a page with the part of the request's search that belongs to it. */
export function pathWithSearch(path: string, request: Request): string {
  const kept = [...new URL(request.url).searchParams].filter(([key]) => KEPT.includes(key));
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}
