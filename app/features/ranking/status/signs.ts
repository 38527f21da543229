import type { EngineStatus } from "~/engine/engine";
import type { QuestionName } from "~/engine/questions/all";

/** A refresh with nothing much to read; half a second is long for whoever waits for a list. */
export const SLOW_REFRESH_MS = 1_000;
export const SLOW_QUERY_MS = 500;
/** Trying weights ranks everything twice: it takes long by nature, and nobody waits for a list. */
const SLOW_BY_NATURE = "compareWeights" satisfies QuestionName;

/** What an administrator should look into. */
export type Sign = "nobody" | "left_out" | "slow_refresh" | "slow_queries" | "other_weights";

/**
 * What is off, the gravest first.
 *
 * @param inForce number of the weights that the database has in force.
 */
export function signsOf(status: EngineStatus, inForce: number): Sign[] {
  const { people, leftOut, refreshMs, queries, weightsVersion } = status;
  const found: Record<Sign, boolean> = {
    nobody: people === 0,
    other_weights: weightsVersion !== inForce,
    left_out: leftOut > 0,
    slow_queries: queries.some(
      ({ kind, p95Ms }) => kind !== SLOW_BY_NATURE && p95Ms > SLOW_QUERY_MS,
    ),
    slow_refresh: (refreshMs ?? 0) > SLOW_REFRESH_MS,
  };
  return (Object.keys(found) as Sign[]).filter((sign) => found[sign]);
}
