import type { Fact } from "../facts";
import type { FactorKey, FactorState, Side } from "../keys";
import type { Pair } from "../pair";

/** What one factor says of one pair. */
export interface Rating {
  readonly state: FactorState;
  /** 0–1 when known, else null. Parts of it that are unknown are in it as the neutral value. */
  readonly value: number | null;
  /** Share of its parts that was known, 0–1; what confidence adds up. */
  readonly known: number;
}

/** One thing that makes a pair better or worse. `facts` gives what was compared. */
export interface Factor {
  readonly key: FactorKey;
  readonly side: Side;
  rate(pair: Pair): Rating;
  facts(pair: Pair): Fact[];
}

export const UNKNOWN: Rating = { state: "unknown", value: null, known: 0 };
export const NOT_APPLICABLE: Rating = { state: "not_applicable", value: null, known: 0 };

/** A known value, or `UNKNOWN` for null. */
export function rated(value: number | null): Rating {
  return value === null ? UNKNOWN : { state: "known", value, known: 1 };
}

/**
 * The mean of a factor's parts. A part that is null is unknown and enters as the neutral value,
 * exactly as a whole factor would: else leaving one of two questions blank would double the other.
 * @param parts 0–1 or null, only those that apply.
 */
export function meanOf(parts: readonly (number | null)[], neutral: number): Rating {
  if (parts.length === 0) return NOT_APPLICABLE;
  let sum = 0;
  let known = 0;
  for (const part of parts) {
    sum += part ?? neutral;
    if (part !== null) known += 1;
  }
  if (known === 0) return UNKNOWN;
  return { state: "known", value: sum / parts.length, known: known / parts.length };
}
