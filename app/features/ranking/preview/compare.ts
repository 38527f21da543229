import { COMPARED_PLACES, type WeightsPreview } from "~/engine/engine";
import { type Agreement, rankAgreement } from "./correlation";

/** Where one set of weights puts somebody; `place` is null behind `COMPARED_PLACES`. */
export interface Standing {
  readonly place: number | null;
  readonly score: number;
}

/** Somebody who is among the best by either set of weights. */
export interface Move {
  readonly talentId: string;
  readonly now: Standing;
  readonly next: Standing;
  readonly direction: "up" | "down" | "same";
}

export interface Comparison {
  readonly openingId: string;
  /** In the order of the new weights. */
  readonly moves: readonly Move[];
  /** The same people in the order of the weights in force. */
  readonly before: readonly string[];
  /** Null for fewer than two people. */
  readonly agreement: Agreement | null;
}

/**
 * Who rises and who falls, among the people in the first places of either list. Both lists of the
 * preview hold the same people, so the order of those behind is known too, only not their place.
 */
export function compare({ openingId, now, next }: WeightsPreview): Comparison {
  const placed = (index: number) => (index < COMPARED_PLACES ? index + 1 : null);
  const earlier = new Map(now.map(({ talentId, score }, index) => [talentId, { index, score }]));
  const moves = next.flatMap(({ talentId, score }, index): Move[] => {
    const before = earlier.get(talentId);
    if (!before) return [];
    return [
      {
        talentId,
        now: { place: placed(before.index), score: before.score },
        next: { place: placed(index), score },
        direction: before.index === index ? "same" : before.index > index ? "up" : "down",
      },
    ];
  });
  const before = now.map(({ talentId }) => talentId);
  const after = next.map(({ talentId }) => talentId);
  return { openingId, moves, before, agreement: rankAgreement(before, after) };
}

/** How many go which way. */
export function countMoves(moves: readonly Move[]): Record<Move["direction"], number> {
  const count = (direction: Move["direction"]) =>
    moves.filter((move) => move.direction === direction).length;
  return { up: count("up"), down: count("down"), same: count("same") };
}
