import type { Fact } from "../facts";
import type { GateKey, GateOutcome, GateReason } from "../keys";
import type { Pair } from "../pair";

export interface GateCheck {
  readonly outcome: GateOutcome;
  readonly reason?: GateReason;
}

/** One condition that a pair must meet. `facts` gives the facts that can clash. */
export interface Gate {
  readonly key: GateKey;
  check(pair: Pair): GateCheck;
  facts(pair: Pair): Fact[];
}

export const PASS: GateCheck = { outcome: "pass" };
export const UNKNOWN: GateCheck = { outcome: "unknown" };

export function failed(reason: GateReason): GateCheck {
  return { outcome: "fail", reason };
}
