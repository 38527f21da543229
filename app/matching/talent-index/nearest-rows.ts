import type { MatchContext } from "../context";
import { prepareOpening } from "../pair";
import type { OpeningInput } from "../types";
import type { Weights } from "../weights";
import { BestRows, type RankedRow } from "./best-rows";
import { BLOCK_ROWS, type Block } from "./block";
import { CODE, FACTS } from "./facets";
import { FunnelCount, gateAlone } from "./funnel";
import { openingTables } from "./opening-tables";
import { rowScorer } from "./row-scorer";
import { type Population, tieBreaker } from "./search";

/**
 * Rows of the people whom exactly one condition keeps out, best first. Whether somebody takes work, or is
 * kept apart, is no condition that a talk could change.
 */
export function nearestRows(
  population: Population,
  opening: OpeningInput,
  context: MatchContext,
  weights: Weights,
  limit: number,
): readonly RankedRow[] {
  const { blocks, facets, ids } = population;
  const prepared = prepareOpening(opening, weights);
  const scorer = rowScorer(prepared, facets, context, weights, openingTables);
  const best = new BestRows(limit, tieBreaker(ids, opening.id));
  const count = new FunnelCount(population, opening, context, weights);
  count.run(0, (named, failing, missedMusts) => {
    const gate = gateAlone(failing, missedMusts);
    if (gate === null || gate === "open" || gate === "exclusion") return;
    const [block, row] = [blocks[Math.floor(named / BLOCK_ROWS)] as Block, named % BLOCK_ROWS];
    scorer.readAny(block, row);
    const day = block.facts[row * FACTS + CODE.confirmed] as number;
    best.add(named, scorer.score, scorer.q, facets.dayNumbers[day] as number);
  });
  return best.rows;
}
