import { type MatchContext, pairKey } from "../context";
import { hash32 } from "../hash";
import { prepareOpening } from "../pair";
import type { OpeningInput } from "../types";
import type { Weights } from "../weights";
import { BestRows, type RankedRow } from "./best-rows";
import { BLOCK_ROWS, type Block } from "./block";
import { leastQ } from "./bound";
import type { Counters } from "./counters";
import { excludedRows } from "./excluded-rows";
import { FacetPass } from "./facet-pass";
import { CODE, FACTS, type Facets } from "./facets";
import { GatePass } from "./gate-pass";
import type { IdTable } from "./id-table";
import { MustRows } from "./must-rows";
import { gateTables, openingTables } from "./opening-tables";
import { Probe } from "./probe";
import { RowScorer } from "./row-scorer";
import type { Shortlist } from "./shortlist";
import { skillGains } from "./skill-gains";
import { SkillPass } from "./skill-pass";
import { SkillPlan } from "./skill-plan";
import { SkillSieve } from "./skill-sieve";

/** Entries of lists that are read as fast as one row of a shortlist is looked at. */
const SIEVE_PAYS = 8;

/** Everything that a search reads of an index, and the memory that it may use meanwhile. */
export interface Population {
  readonly blocks: readonly Block[];
  readonly facets: Facets;
  readonly ids: IdTable;
  readonly counters: Counters;
  readonly list: Shortlist;
}

/**
 * The best rows for an opening, the very ones that scoring everybody would give.
 *
 * Block by block, a list of rows gets shorter: first by the gates, then by what a row can score at most
 * as more of it is looked at, against the worst of the best so far. Few are left to be scored.
 */
export class Search {
  readonly #population: Population;
  /** Null for an opening without musts. */
  readonly #musts: MustRows | null;
  readonly #gates: GatePass;
  readonly #facets: FacetPass;
  /** Null for an opening without requirements. */
  readonly #skills: SkillPass | null;
  readonly #sieve: SkillSieve | null;
  readonly #scorer: RowScorer;
  readonly #best: BestRows;
  readonly #excluded: ReadonlySet<number>;
  /** Was the block at hand added up by the sieve? */
  #isSifted = false;

  constructor(
    population: Population,
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights,
    limit: number,
  ) {
    const { blocks, facets, ids } = population;
    const prepared = prepareOpening(opening, weights);
    const probe = new Probe(prepared, context, weights);
    const plan =
      opening.requirements.length > 0
        ? new SkillPlan(prepared, context.relations, weights, facets.skills)
        : null;
    const tables = openingTables(prepared, probe, facets, context, weights);
    this.#population = population;
    const musts = prepared.requirements.filter(({ must }) => must);
    this.#musts = musts.length > 0 ? new MustRows(musts, blocks, facets.skills) : null;
    this.#gates = new GatePass(gateTables(probe, facets));
    const { applies } = probe;
    this.#facets = new FacetPass(tables, probe, {
      q: applies.q ? 0 : weights.neutral,
      p: applies.p ? 0 : weights.neutral,
    });
    const gains = plan && skillGains(plan, probe);
    this.#skills = plan && gains && new SkillPass(plan, gains, probe, weights);
    this.#sieve = gains && new SkillSieve(gains, this.#skills?.base ?? 0);
    this.#scorer = new RowScorer(plan, tables, probe, prepared, weights);
    this.#excluded = excludedRows(context, opening.id, ids);
    this.#best = new BestRows(limit, tieBreaker(ids, opening.id));
  }

  run(): readonly RankedRow[] {
    this.#population.blocks.forEach((block, i) => {
      this.#readBlock(block, i * BLOCK_ROWS);
    });
    return this.#best.rows;
  }

  #readBlock(block: Block, firstRow: number): void {
    const { list } = this.#population;
    if (this.#musts) this.#listByMusts(block, this.#musts);
    else if (!this.#listBySieve(block)) {
      this.#gates.listAll(block, list);
      this.#readList(block, firstRow);
      return;
    }
    this.#readList(block, firstRow);
    if (block.changed.size === 0) return;
    list.take(block.changed.keys());
    this.#isSifted = false;
    this.#gates.narrow(block, list);
    this.#readList(block, firstRow);
  }

  /** Lists who meets the musts and passes the gates, by the block's lists. */
  #listByMusts(block: Block, musts: MustRows): void {
    const { list } = this.#population;
    const isWhole = musts.list(block, list);
    list.drop(block.changed);
    this.#gates.narrow(block, list);
    if (!isWhole) musts.narrow(block, list);
    const { floor } = this.#best;
    const sieve = floor > 0 ? this.#sieve : null;
    this.#isSifted = sieve !== null && SIEVE_PAYS * list.count > sieve.work(block);
    if (this.#isSifted) sieve?.narrow(block, list, this.#qNeeded(floor));
  }

  /**
   * Lists who may still be among the best and passes the gates, by the block's lists.
   * @returns false where all are to be looked at.
   */
  #listBySieve(block: Block): boolean {
    const { list } = this.#population;
    const { floor } = this.#best;
    const sieve = floor > 0 ? this.#sieve : null;
    this.#isSifted = sieve !== null;
    if (sieve === null) return false;
    sieve.list(block, list, this.#qNeeded(floor));
    list.drop(block.changed);
    this.#gates.narrow(block, list);
    return true;
  }

  /** Parts of q that somebody's skills must add to reach the floor. */
  #qNeeded(floor: number): number {
    const pMost = this.#facets.pMost + (this.#skills?.pMost ?? 0);
    return leastQ(floor, pMost) - this.#facets.qMost;
  }

  /** Looks at the rows on the list, which pass the gates. */
  #readList(block: Block, firstRow: number): void {
    const { list } = this.#population;
    const { floor } = this.#best;
    const [skills, facets] = [this.#skills, this.#facets];
    if (this.#isSifted) this.#sieve?.tell(list);
    else list.qLeft.fill(skills?.qMost ?? 0, 0, list.count);
    facets.run(block, list, skills?.pMost ?? 0, floor);
    skills?.run(block, list, floor);
    for (const place of list.mostPromising()) {
      if ((list.bound[place] as number) < this.#best.floor) continue;
      const row = list.rows[place] as number;
      this.#readRow(block, row, firstRow + row);
    }
  }

  #readRow(block: Block, row: number, named: number): void {
    if (!this.#scorer.read(block, row) || this.#excluded.has(named)) return;
    const { dayNumbers } = this.#population.facets;
    const confirmed = dayNumbers[block.facts[row * FACTS + CODE.confirmed] as number] as number;
    this.#best.add(named, this.#scorer.score, this.#scorer.q, confirmed);
  }
}

/** As `byRank` goes on where all else is equal. */
export function tieBreaker(ids: IdTable, openingId: string): (a: number, b: number) => number {
  return (a, b) => {
    const [first, second] = [ids.idOf(a), ids.idOf(b)];
    const hashes = hash32(pairKey(first, openingId)) - hash32(pairKey(second, openingId));
    return hashes || (first < second ? -1 : first > second ? 1 : 0);
  };
}
