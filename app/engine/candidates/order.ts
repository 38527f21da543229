import type { Sort } from "./filter";

/** A place in the list. Equal ones are told apart by an id that never leaves the server. */
export interface Place {
  score: number;
  confirmedOn: string | null;
  talentId: string;
}

export const ORDERS: Record<Sort, (a: Place, b: Place) => number> = {
  score: byScore,
  confirmed: (a, b) => compareTexts(b.confirmedOn ?? "", a.confirmedOn ?? "") || byScore(a, b),
};

function byScore(a: Place, b: Place): number {
  return b.score - a.score || compareTexts(a.talentId, b.talentId);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
