/** What the engine answers. Everything but `Ranked` and `PairScore` is stored as JSON. */
import type { Fact } from "./facts";
import type {
  FactorKey,
  FactorState,
  GateKey,
  GateOutcome,
  GateReason,
  Side,
  Viewer,
} from "./keys";
import type { Day } from "./types";
import type { Weights } from "./weights";

/** The numbers of one pair. `score` is 0–100; `q`, `p` and `confidence` are 0–1. */
export interface PairScore {
  readonly talentId: string;
  readonly openingId: string;
  /** No gate fails. Ineligible pairs keep their score: it orders near misses. */
  readonly eligible: boolean;
  readonly score: number;
  readonly q: number;
  readonly p: number;
  /** The smaller side's share of applicable weight that was known. */
  readonly confidence: number;
  readonly failedGates: readonly GateKey[];
  /** To be checked by people (要確認). */
  readonly unknownGates: readonly GateKey[];
}

export interface Ranked extends PairScore {
  /** Of what was ranked: the talent's in `rankTalents`, the opening's in `rankOpenings`. */
  readonly id: string;
  /** From 1; no two share a rank. */
  readonly rank: number;
}

export interface GateExplanation {
  readonly key: GateKey;
  readonly outcome: GateOutcome;
  /** Only when the outcome is `fail`. */
  readonly reason?: GateReason;
  readonly facts: readonly Fact[];
}

export interface FactorExplanation {
  readonly side: Side;
  readonly key: FactorKey;
  /** 0–1; null when unknown or not applicable, or withheld from a viewer. */
  readonly value: number | null;
  readonly state: FactorState;
  /** As stored in `Weights`, before the division by the side's applicable weight. */
  readonly weight: number;
  /** What it adds to its side, 0–1; an unknown factor adds the neutral value's share. */
  readonly contribution: number;
  readonly facts: readonly Fact[];
}

export interface SideExplanation {
  /** 0–1: the sum of the contributions in their order (at most 1). */
  readonly value: number;
  readonly factors: readonly FactorExplanation[];
}

/** Complete, for storage and administrators. Plain JSON; holds nobody's id. */
export interface Explanation {
  readonly engineVersion: string;
  readonly relationsVersion: string;
  readonly asOf: Day;
  readonly weights: Weights;
  readonly eligible: boolean;
  readonly score: number;
  readonly confidence: number;
  readonly sides: { readonly q: SideExplanation; readonly p: SideExplanation };
  readonly gates: readonly GateExplanation[];
}

/**
 * What one viewer may see, in the same shape. Plain JSON. Gates, facts and parts of facts may be
 * missing; a factor that is `known` may have its value withheld as null.
 */
export interface ViewerExplanation extends Explanation {
  readonly viewer: Viewer;
}
