import { toInstant } from "~/i18n/instant";
import type { ConsentState, MatchState } from "./types";
import { WAITING, type Waiting, waitingFor } from "./waiting";

export const MATCH_SORTS = ["changed", "score"] as const;
export type MatchSort = (typeof MATCH_SORTS)[number];

/** Which matches a side looks at, and in which order; the address carries it. */
export interface MatchView {
  waiting: Waiting | null;
  sort: MatchSort;
}

interface Listed {
  id: string;
  state: MatchState;
  consents: ConsentState;
  score: number | null;
  stateChangedAt: string;
}
type Side = keyof ConsentState;

export const MATCHES_PER_PAGE = 50;

export function readMatchView(search: URLSearchParams): MatchView {
  return {
    waiting: WAITING.find((each) => each === search.get("waiting")) ?? null,
    sort: MATCH_SORTS.find((each) => each === search.get("sort")) ?? "changed",
  };
}

export function matchViewSearch({ waiting, sort }: MatchView): string {
  const search = new URLSearchParams();
  if (waiting) search.set("waiting", waiting);
  if (sort !== "changed") search.set("sort", sort);
  return search.toString();
}

/** How many matches wait for whom. */
export function countWaiting(matches: readonly Listed[], side: Side): Record<Waiting, number> {
  const counts = { you: 0, operator: 0, other: 0, connected: 0, closed: 0 };
  for (const match of matches) counts[waitingFor(match, side)] += 1;
  return counts;
}

/** The matches of a view, what waits for the reader first, each group in the order asked for. */
export function viewMatches<T extends Listed>(
  matches: readonly T[],
  { waiting, sort }: MatchView,
  side: Side,
): T[] {
  const turn = (match: T) => WAITING.indexOf(waitingFor(match, side));
  return matches
    .filter((match) => waiting === null || waitingFor(match, side) === waiting)
    .sort((a, b) => turn(a) - turn(b) || BY[sort](a, b) || (a.id < b.id ? -1 : 1));
}

const BY: Record<MatchSort, (a: Listed, b: Listed) => number> = {
  changed: byChange,
  score: (a, b) => (b.score ?? -1) - (a.score ?? -1) || byChange(a, b),
};

function byChange(a: Listed, b: Listed): number {
  return toInstant(b.stateChangedAt).getTime() - toInstant(a.stateChangedAt).getTime();
}

/** The page behind a match; the first one where that match is not in the list (any more). */
export function pageAfter<T extends { id: string }>(
  matches: readonly T[],
  after: string | null,
): { page: T[]; next: string | null } {
  const start = matches.findIndex(({ id }) => id === after) + 1;
  const page = matches.slice(start, start + MATCHES_PER_PAGE);
  const more = start + page.length < matches.length;
  return { page, next: more ? (page.at(-1)?.id ?? null) : null };
}
