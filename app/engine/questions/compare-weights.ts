import { assertWeights, rankTalents, type TalentInput, type Weights } from "~/matching";
import { COMPARED_PLACES, type WeightsPreview } from "../engine";
import type { At } from "./question";

export interface AskCompareWeights {
  readonly weights: Weights;
  readonly openingIds: readonly string[];
}

/** Openings that are not published any more are left out. */
export function compareWeights(
  { weights, openingIds }: AskCompareWeights,
  at: At,
): WeightsPreview[] {
  assertWeights(weights);
  const { people, published, weights: inForce } = at.data;
  return openingIds.flatMap((openingId) => {
    const input = published.get(openingId)?.input;
    if (!input) return [];
    const context = at.contextForOpening(openingId, at.exclusionsOf(openingId));
    const ids = [inForce, weights].flatMap((each) =>
      people.top(input, COMPARED_PLACES, context, each).map(({ talentId }) => talentId),
    );
    const compared = [...new Set(ids)].map((id) => people.get(id) as TalentInput);
    const order = (each: Weights) => rankTalents(input, compared, context, { weights: each });
    return { openingId, now: order(inForce), next: order(weights) };
  });
}
