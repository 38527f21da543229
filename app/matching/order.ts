import type { PairScore } from "./results";

/** A scored pair with what breaks ties. */
export interface Candidate {
  readonly pair: PairScore;
  /** Day number of the talent's last confirmation; −∞ when there was none. */
  readonly confirmed: number;
  /** Of the pair's key. */
  readonly hash: number;
}

/**
 * Eligible first, then score, then q, then the later confirmation. What is still equal goes by a
 * hash of the pair: a fixed order of ids would put the same people behind everywhere. Ids decide
 * only where two hashes collide.
 * @returns negative when `a` comes first; 0 only for the same pair.
 */
export function byRank(a: Candidate, b: Candidate): number {
  return (
    Number(b.pair.eligible) - Number(a.pair.eligible) ||
    b.pair.score - a.pair.score ||
    b.pair.q - a.pair.q ||
    later(a.confirmed, b.confirmed) ||
    a.hash - b.hash ||
    before(a.pair.talentId, b.pair.talentId) ||
    before(a.pair.openingId, b.pair.openingId)
  );
}

/** Not a difference: −∞ minus −∞ is not a number. */
function later(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function before(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
