import { pairKey } from "../context";
import { MatchingInputError } from "../door/error";
import type { Pair } from "../pair";
import { EXCLUSION_REASONS, type ExclusionReason } from "../types";
import { failed, type Gate, PASS } from "./gate";

/** The pair is kept apart: own firm, hidden firm, blocked, or declined before. Never unknown. */
export const exclusionGate: Gate = {
  key: "exclusion",

  check(pair) {
    const reason = reasonOf(pair);
    return reason === null ? PASS : failed(reason);
  },

  facts: (pair) => [{ key: "exclusion", context: reasonOf(pair) }],
};

function reasonOf({ talent, opening, context }: Pair): ExclusionReason | null {
  if (context.excluded.size === 0) return null;
  const key = pairKey(talent.id, opening.id);
  const reason = context.excluded.get(key);
  if (reason === undefined) return null;
  if (!EXCLUSION_REASONS.includes(reason)) {
    throw new MatchingInputError("context.excluded", "not_allowed");
  }
  return reason;
}
