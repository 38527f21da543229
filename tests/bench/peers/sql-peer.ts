import { pairKey } from "~/matching";
import { hash32 } from "../../../app/matching/hash";
import { LIMIT } from "../index-bench";
import type { Population } from "../population";
import { excludedPlaces, type Scene } from "../scene";
import { median, times } from "../timing";
import type { Dialect } from "./dialect";
import { scoreQuery } from "./formula";
import type { Answer, PeerAnswer } from "./peer";

/** The place of a person with a score and what ranks before the hash: `[place, score, q, confirmed]`. */
export type Placed = readonly [number, number, number, number | null];

/** A database that holds the people. */
export interface SqlPeer {
  readonly dialect: Dialect;
  /** Gets a statement ready, which is not timed, and answers how to run it. */
  prepare(query: string): Promise<() => Promise<Placed[]>>;
  close(): Promise<void>;
}

/** More than are asked for, since people who tie at the end are ordered by a hash that SQL lacks. */
const FETCHED = 4 * LIMIT;
const RUNS = 3;
/** A statement that takes longer, in milliseconds, is run once more and not three times. */
const SLOW = 3000;

/** What a database answers to each opening, by the clock: the median of some runs after one to warm up. */
export async function askAll(
  peer: SqlPeer,
  { shared, population, world }: Scene,
): Promise<PeerAnswer[]> {
  const answers: PeerAnswer[] = [];
  for (const opening of shared) {
    const query = scoreQuery(opening, excludedPlaces(opening), world, peer.dialect, FETCHED);
    const run = await peer.prepare(query);
    const [warmUp = 0] = await times(1, run);
    const ms = median(await times(warmUp > SLOW ? 1 : RUNS, run));
    answers.push({ ms, answer: ordered(await run(), opening.id, population) });
  }
  return answers;
}

/** The first of them, where all is equal by the engine's hash of the pair. */
function ordered(placed: readonly Placed[], openingId: string, population: Population): Answer {
  const [last, end] = [placed[FETCHED - 1], placed[LIMIT - 1]];
  if (last && end && tie(last, end) === 0) throw new Error(`${openingId}: more ties than fetched`);
  const named = placed.map((each) => {
    const id = population.idOf(each[0]);
    return { each, id, hash: hash32(pairKey(id, openingId)) };
  });
  named.sort((a, b) => tie(a.each, b.each) || a.hash - b.hash);
  const best = named.slice(0, LIMIT);
  return { ids: best.map(({ id }) => id), scores: best.map(({ each }) => each[1]) };
}

function tie([, score, q, confirmed]: Placed, [, score2, q2, confirmed2]: Placed): number {
  if (score !== score2) return score2 - score;
  if (q !== q2) return q2 - q;
  return (confirmed2 ?? -1) - (confirmed ?? -1);
}
