import { GATE_KEYS } from "../keys";
import { BLOCK_ROWS, type Block } from "./block";
import { type FunnelCount, gateAlone } from "./funnel";
import type { Population } from "./search";

/** `fit`: every condition is met; `near`: exactly one is not. */
export const COMPANY_LISTS = ["fit", "near"] as const;
export type CompanyList = (typeof COMPANY_LISTS)[number];

/** Who is on a list, in no order; somebody's place is where they stand in these arrays. */
export interface Members {
  readonly rows: Uint32Array;
  /** By place: the gate that fails, from 1; 0 for none. */
  readonly missed: Uint8Array;
  /** By place, once somebody has asked. */
  scores: Float64Array | null;
}

/**
 * What a firm finds among near misses stands on the card, as what it finds by a filter does. Who is
 * kept apart, or too far away without having said how often it comes, misses by what does not.
 */
export function membersOf(
  { blocks, facets }: Population,
  count: FunnelCount,
): Record<CompanyList, Members> {
  const fit: number[] = [];
  const near: number[] = [];
  const missed: number[] = [];
  const saysDays = facets.site.values.map(({ onsiteDaysMax }) => onsiteDaysMax !== null);
  count.run(0, (row, failing, missedMusts) => {
    if (failing === 0) {
      fit.push(row);
      return;
    }
    const gate = gateAlone(failing, missedMusts);
    if (gate === null || gate === "open" || gate === "exclusion") return;
    const block = blocks[Math.floor(row / BLOCK_ROWS)] as Block;
    if (gate === "onsite" && !saysDays[block.columns.site[row % BLOCK_ROWS] as number]) return;
    near.push(row);
    missed.push(GATE_KEYS.indexOf(gate) + 1);
  });
  return {
    fit: { rows: Uint32Array.from(fit), missed: new Uint8Array(fit.length), scores: null },
    near: { rows: Uint32Array.from(near), missed: Uint8Array.from(missed), scores: null },
  };
}
