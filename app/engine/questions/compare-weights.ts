import { assertWeights, type Weights } from "~/matching";
import type { WeightsPreview } from "../engine";
import type { At } from "./question";

export interface AskCompareWeights {
  readonly weights: Weights;
  readonly openingIds: readonly string[];
}

/** As many people as anybody looks through. */
const COMPARED = 50;

/** Openings that are not published any more are left out. */
export function compareWeights(
  { weights, openingIds }: AskCompareWeights,
  at: At,
): WeightsPreview[] {
  assertWeights(weights);
  const { data } = at;
  return openingIds.flatMap((openingId) => {
    const input = data.published.get(openingId)?.input;
    if (!input) return [];
    const context = at.contextForOpening(openingId, at.exclusionsOf(openingId) ?? {});
    return {
      openingId,
      now: data.people.top(input, COMPARED, context, data.weights),
      next: data.people.top(input, COMPARED, context, weights),
    };
  });
}
