import { type MatchContext, pairKey } from "../context";
import { hash32 } from "../hash";
import { type PreparedOpening, prepareOpening } from "../pair";
import type { OpeningInput } from "../types";
import type { Weights } from "../weights";
import { BestRows, type RankedRow } from "./best-rows";
import { BLOCK_ROWS, type Block } from "./block";
import type { Counters } from "./counters";
import { excludedRows } from "./excluded-rows";
import type { Facets } from "./facets";
import type { IdTable } from "./id-table";
import { type GateTables, gateTables, openingTables } from "./opening-tables";
import { Probe } from "./probe";
import { RowScorer } from "./row-scorer";
import { MUST, SkillPlan } from "./skill-plan";

/** Everything that a search reads of an index, and the counters that it may use. */
export interface Population {
  readonly blocks: readonly Block[];
  readonly facets: Facets;
  readonly ids: IdTable;
  readonly counters: Counters;
}

/**
 * The best rows for an opening, the very ones that scoring everybody would give.
 *
 * For each block, the lists of the skills asked for are added up into a counter for each row: how
 * many musts it meets and how much of the wanted skills it covers. A row whose counter is too low to
 * reach what has been found so far is passed over; the others are scored, unless less is enough to
 * see that they stay below.
 */
export class Search {
  readonly #population: Population;
  readonly #plan: SkillPlan | null;
  readonly #gates: GateTables;
  readonly #scorer: RowScorer;
  readonly #best: BestRows;
  readonly #excluded: ReadonlySet<number>;

  constructor(
    population: Population,
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights,
    limit: number,
  ) {
    const { facets, ids } = population;
    const prepared = prepareOpening(opening, weights);
    const probe = new Probe(prepared, context, weights);
    const asks = opening.requirements.length > 0;
    this.#population = population;
    this.#plan = asks ? planFor(population, prepared, context, weights) : null;
    this.#gates = gateTables(probe, facets);
    const tables = openingTables(prepared, probe, facets);
    this.#scorer = new RowScorer(this.#plan, tables, probe, prepared, weights);
    this.#excluded = excludedRows(context, opening.id, ids);
    this.#best = new BestRows(limit, tieBreaker(ids, opening.id));
  }

  run(): readonly RankedRow[] {
    const { blocks, counters } = this.#population;
    blocks.forEach((block, i) => {
      counters.addUp(block, this.#plan?.visits ?? []);
      for (const row of counters.from(this.#needed(), block.rows)) {
        this.#readRow(block, row, i * BLOCK_ROWS + row);
      }
    });
    return this.#best.rows;
  }

  /** The lowest counter with which a row can still reach the floor. */
  #needed(): number {
    if (this.#plan === null) return 0;
    const { floor } = this.#best;
    let low = 0;
    let high = MUST - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#scorer.bound(this.#plan.bound(middle)) < floor) low = middle + 1;
      else high = middle;
    }
    return this.#plan.musts * MUST + low;
  }

  #readRow(block: Block, row: number, named: number): void {
    const { codes } = block;
    if (!this.#passes(block, row)) return;
    const { counters, facets } = this.#population;
    const exact = this.#plan === null || counters.isChanged(row);
    const skills = exact ? 1 : (this.#plan as SkillPlan).bound(counters.of(row) % MUST);
    if (!this.#scorer.read(block, row, skills, this.#best.floor)) return;
    if (this.#excluded.has(named)) return;
    const confirmed = facets.dayNumbers[codes.confirmed[row] as number] as number;
    this.#best.add(named, this.#scorer.score, this.#scorer.q, confirmed);
  }

  /** All gates but the musts and the exclusion. */
  #passes({ codes, ways }: Block, row: number): boolean {
    const { open, engagement, hours, site, languages } = this.#gates;
    const way = ways[row] as number;
    return (
      open[way] === 1 &&
      engagement[way] === 1 &&
      hours[codes.hours[row] as number] === 1 &&
      site[codes.site[row] as number] === 1 &&
      languages[codes.languages[row] as number] === 1
    );
  }
}

/** Where the musts leave more than this share of the people, related skills are counted too. */
const MANY = 0.02;

function planFor(
  { blocks, facets }: Population,
  prepared: PreparedOpening,
  { relations }: MatchContext,
  weights: Weights,
): SkillPlan {
  let share = 1;
  for (const { skillId, level, must } of prepared.requirements) {
    if (must) share *= shareOf(blocks, facets.skills.find(skillId), level);
  }
  return new SkillPlan(prepared, relations, weights, facets.skills, share > MANY);
}

/** The share of people who hold a skill at a level, as the lists have it. */
function shareOf(blocks: readonly Block[], skill: number | undefined, level: number): number {
  if (skill === undefined) return 0;
  let [holders, rows] = [0, 1];
  for (const block of blocks) {
    holders += block.holders(skill, level);
    rows += block.rows;
  }
  return holders / rows;
}

/** As `byRank` goes on where all else is equal. */
function tieBreaker(ids: IdTable, openingId: string): (a: number, b: number) => number {
  return (a, b) => {
    const [first, second] = [ids.idOf(a), ids.idOf(b)];
    const hashes = hash32(pairKey(first, openingId)) - hash32(pairKey(second, openingId));
    return hashes || (first < second ? -1 : first > second ? 1 : 0);
  };
}
