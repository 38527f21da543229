import { statusOn } from "./status";
import { OPENING_STATUSES, type OpeningStatus, type OpeningSummary } from "./types";

// What the list of a firm shows, in which order. The address says it: a view can be kept and sent.

export const SORTS = ["newest", "until", "title"] as const;
export type Sort = (typeof SORTS)[number];

export interface View {
  status: OpeningStatus | null;
  sort: Sort;
}

export type ListedOpening = OpeningSummary & { status: OpeningStatus };

/** Anything else in the address is the usual view. */
export function viewOf(url: string): View {
  const asked = new URL(url).searchParams;
  return {
    status: OPENING_STATUSES.find((status) => status === asked.get("status")) ?? null,
    sort: SORTS.find((sort) => sort === asked.get("sort")) ?? "newest",
  };
}

export function searchOf({ status, sort }: View): string {
  const search = new URLSearchParams();
  if (status) search.set("status", status);
  if (sort !== "newest") search.set("sort", sort);
  return search.size > 0 ? `?${search}` : "";
}

/** With the state as of today. */
export function listedOn(today: string, openings: readonly OpeningSummary[]): ListedOpening[] {
  return openings.map((opening) => ({ ...opening, status: statusOn(today, opening) }));
}

/** They come the newest first. */
export function shownIn(view: View, openings: readonly ListedOpening[]): ListedOpening[] {
  const shown = openings.filter(({ status }) => view.status === null || status === view.status);
  switch (view.sort) {
    case "newest":
      return shown;
    case "until":
      return shown.sort((a, b) => (a.expiresOn ?? "9999").localeCompare(b.expiresOn ?? "9999"));
    case "title":
      return shown.sort((a, b) => (a.title ?? "").localeCompare(b.title ?? "", "ja"));
  }
}

/** How many there are of each state that occurs, in the order of an opening's life. */
export function countsOf(openings: readonly ListedOpening[]): [OpeningStatus, number][] {
  return OPENING_STATUSES.flatMap((status): [OpeningStatus, number][] => {
    const count = openings.filter((opening) => opening.status === status).length;
    return count > 0 ? [[status, count]] : [];
  });
}
