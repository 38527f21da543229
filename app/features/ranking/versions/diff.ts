import { WEIGHT_SPECS, type WeightKey, type Weights } from "~/matching";

export interface WeightChange {
  readonly key: WeightKey;
  readonly before: number;
  readonly after: number;
}

/** The weights that differ, in the order of the engine's own table. */
export function changedWeights(before: Weights, after: Weights): WeightChange[] {
  return WEIGHT_SPECS.filter(({ key }) => before[key] !== after[key]).map(({ key }) => ({
    key,
    before: before[key],
    after: after[key],
  }));
}
