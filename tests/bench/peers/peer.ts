import type { Ranked } from "~/matching";

/** Who fits best, best first. */
export interface Answer {
  readonly ids: readonly string[];
  readonly scores: readonly number[];
}

/** What one peer said to one opening, and the milliseconds it took. */
export interface PeerAnswer {
  readonly ms: number;
  readonly answer: Answer;
}

export function toAnswer(ranked: readonly Ranked[]): Answer {
  return { ids: ranked.map(({ id }) => id), scores: ranked.map(({ score }) => score) };
}

/** The largest difference between scores that are called the same. */
const NEAR = 1e-9;

/** The same people in the same order, with the same scores. */
export function isSame(a: Answer, b: Answer): boolean {
  return (
    a.ids.length === b.ids.length &&
    a.ids.every((id, i) => id === b.ids[i]) &&
    a.scores.every((score, i) => Math.abs(score - (b.scores[i] ?? Number.NaN)) <= NEAR)
  );
}
