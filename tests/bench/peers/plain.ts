import { type Ranked, rankTalents, type TalentInput } from "~/matching";
import type { Changes } from "../changes";
import { LIMIT } from "../index-bench";
import type { Scene } from "../scene";
import { type PeerAnswer, toAnswer } from "./peer";

const CHUNK = 16_384;

/**
 * The engine's scan of everybody. People are made up a chunk at a time, and each opening keeps its
 * best so far to rank them again with the next chunk: the scan's own order decides throughout.
 */
export function plainScan({ changes, shared, context }: Scene): PeerAnswer[] {
  const runs = shared.map((opening) => ({
    opening,
    ms: 0,
    best: [] as readonly TalentInput[],
    ranked: [] as readonly Ranked[],
  }));
  for (const chunk of chunks(changes)) {
    for (const run of runs) {
      const people = [...run.best, ...chunk];
      const start = performance.now();
      run.ranked = rankTalents(run.opening, people, context, { limit: LIMIT });
      run.ms += performance.now() - start;
      const byId = new Map(people.map((person) => [person.id, person]));
      run.best = run.ranked.map(({ id }) => byId.get(id) as TalentInput);
    }
  }
  return runs.map(({ ms, ranked }) => ({ ms, answer: toAnswer(ranked) }));
}

function* chunks(changes: Changes): Generator<TalentInput[]> {
  let chunk: TalentInput[] = [];
  for (const { person } of changes.peopleNow()) {
    chunk.push(person);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}
