import { hash32, pairKey } from "~/matching";
import type { Sort } from "./filter";

/** A place in the list. The id never leaves the server. */
export interface Place {
  score: number;
  confirmedOn: string | null;
  talentId: string;
}

/** A place with what tells equal ones apart. */
export interface Placed extends Place {
  /** Of the pair: a fixed order of ids would put the same people behind everywhere. */
  tie: number;
}

export function tieOf(talentId: string, openingId: string): number {
  return hash32(pairKey(talentId, openingId));
}

export const ORDERS: Record<Sort, (a: Placed, b: Placed) => number> = {
  score: byScore,
  confirmed: (a, b) => compareTexts(b.confirmedOn ?? "", a.confirmedOn ?? "") || byScore(a, b),
};

/**
 * Where a page begins. Behind somebody who is not in the list any more it begins before all who are
 * equal: whether that person hides, has paused or is gone altogether makes no difference.
 */
export function startOf(after: Place, list: readonly Placed[]): Placed {
  const known = list.find(({ talentId }) => talentId === after.talentId);
  return known ? { ...after, tie: known.tie } : { ...after, tie: -1 };
}

function byScore(a: Placed, b: Placed): number {
  return b.score - a.score || a.tie - b.tie || compareTexts(a.talentId, b.talentId);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
