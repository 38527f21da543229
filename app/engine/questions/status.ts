import { ENGINE_VERSION } from "~/matching";
import type { At } from "./question";

/** What the thread knows of itself. */
export function status(_: null, { data, times }: At) {
  return {
    engineVersion: ENGINE_VERSION,
    relationsVersion: data.tables.relations.version,
    weights: data.weights,
    weightsVersion: data.weightsVersion,
    people: data.people.size,
    openings: data.openings.size,
    leftOut: data.leftOut,
    asOf: data.asOf,
    queries: times.all(),
  };
}
