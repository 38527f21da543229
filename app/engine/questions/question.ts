import type { Moment } from "../data/moment";
import type { Times } from "../thread/times";

export interface At extends Moment {
  readonly times: Times;
}

/**
 * Answers from one moment, in the engine's thread. What is asked and answered crosses to another
 * thread: plain data only.
 */
export type Question<A, R> = (ask: A, at: At) => R;
