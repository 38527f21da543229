import type { MatchContext } from "../context";
import { assertContext } from "../door/context";
import { MatchingInputError } from "../door/error";
import { assertOpening } from "../door/opening";
import { integerBetween } from "../door/shape";
import { evaluate, toPairScore } from "../evaluate";
import { makePair, prepareOpening } from "../pair";
import type { Ranked } from "../results";
import type { OpeningInput, TalentInput } from "../types";
import { assertWeights, DEFAULT_WEIGHTS, type Weights } from "../weights";
import type { RankedRow } from "./best-rows";
import { BLOCK_ROWS, Block } from "./block";
import { BulkRows } from "./bulk-rows";
import { ColumnReader } from "./column-reader";
import type { TalentColumns } from "./columns";
import { CompanyLists } from "./company-lists";
import { Counters } from "./counters";
import { Facets } from "./facets";
import { type Funnel, FunnelCount } from "./funnel";
import { IdTable } from "./id-table";
import { nearestRows } from "./nearest-rows";
import { ProfileReader } from "./profile-reader";
import { Reading } from "./reading";
import { type Population, Search } from "./search";
import { Shortlist } from "./shortlist";
import { storedProfile } from "./stored-profile";

const NO_SKILLS = new Uint32Array(0);

/**
 * Many profiles, kept as columns of numbers, that answer who fits an opening best exactly as
 * `rankTalents` does, without looking at everybody. See DESIGN.md, "The index".
 */
export class TalentIndex {
  readonly #blocks: Block[] = [];
  readonly #facets = new Facets();
  readonly #ids = new IdTable();
  /** The profile that is being taken in. */
  readonly #reading = new Reading(this.#facets);
  readonly #profiles = new ProfileReader(this.#facets, this.#reading);
  readonly #columns = new ColumnReader(this.#facets, this.#reading, this.#profiles);
  readonly #population: Population;
  /** Skills of the last rows, as long as nobody asks; see `#settle`. */
  readonly #bulk = new BulkRows();
  /** Rows of removed profiles, to be used again. */
  readonly #free: number[] = [];
  #rows = 0;

  constructor() {
    this.#population = {
      blocks: this.#blocks,
      facets: this.#facets,
      ids: this.#ids,
      counters: new Counters(),
      list: new Shortlist(),
    };
  }

  /**
   * @throws {MatchingInputError} naming the first bad field, e.g. `talents[7].skills[0].level`;
   *   an id that came before is `talents[7].id: duplicate`.
   */
  static build(talents: Iterable<TalentInput>): TalentIndex {
    const index = new TalentIndex();
    let place = 0;
    for (const talent of talents) {
      index.#profiles.read(talent, () => `talents[${place}]`);
      if (!index.#append(talent.id)) {
        throw new MatchingInputError(`talents[${place}].id`, "duplicate");
      }
      place += 1;
    }
    index.#settle();
    return index;
  }

  /** How many profiles it holds, inactive ones included. */
  get size(): number {
    return this.#rows - this.#free.length;
  }

  /**
   * How many distinct values its profiles have said, those of earlier profiles included: each search asks
   * about all of them. Only a new index forgets.
   */
  get distinctValues(): number {
    return this.#facets.size;
  }

  /** The profile of an id as it is held, or null. Its lists may come in another order. */
  get(id: string): TalentInput | null {
    this.#settle();
    const row = this.#ids.rowOf(id);
    return row < 0 ? null : this.#profile(row);
  }

  /**
   * Adds a profile, or puts it in the place of the one with its id.
   * @throws {MatchingInputError} naming the first bad field, e.g. `talent.skills[0].level`.
   */
  upsert(talent: TalentInput): void {
    this.#profiles.read(talent, "talent");
    this.#put(talent.id);
  }

  /**
   * `upsert` for many profiles, in a fraction of the time.
   * @param refused told of each profile that the door refuses; what was held of it stays.
   */
  upsertColumns(
    columns: TalentColumns,
    refused: (id: string, error: MatchingInputError) => void,
  ): void {
    const ids = columns.id ?? [];
    this.#columns.turnTo(columns);
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row] as string;
      try {
        this.#columns.read(columns, row);
      } catch (error) {
        if (!(error instanceof MatchingInputError)) throw error;
        refused(id, error);
        continue;
      }
      if (!this.#append(id)) this.#put(id);
    }
  }

  /** @returns whether there was a profile of that id. */
  remove(id: string): boolean {
    this.#settle();
    const row = this.#ids.rowOf(id);
    if (row < 0) return false;
    this.#ids.remove(id);
    this.#free.push(row);
    this.#blockOf(row).setRemoved(row % BLOCK_ROWS);
    this.#writeSkills(row, NO_SKILLS);
    return true;
  }

  /**
   * The best people for an opening, best first: the same ones, with the same numbers, as
   * `rankTalents(opening, everybody, context, { limit, weights })`.
   *
   * @param limit a whole number from 1.
   * @throws {MatchingInputError} naming the field, e.g. `opening.requirements[0].weight`.
   */
  top(
    opening: OpeningInput,
    limit: number,
    context: MatchContext,
    weights: Weights = DEFAULT_WEIGHTS,
  ): Ranked[] {
    this.#check(opening, limit, context, weights);
    const rows = new Search(this.#population, opening, context, weights, limit).run();
    return this.#ranked(rows, opening, context, weights);
  }

  /**
   * How each gate narrows down who fits, and how many more people would if one must were loosened.
   * @throws {MatchingInputError} naming the field, e.g. `opening.requirements[0].weight`.
   */
  funnel(opening: OpeningInput, context: MatchContext, weights: Weights = DEFAULT_WEIGHTS): Funnel {
    this.#check(opening, 1, context, weights);
    return new FunnelCount(this.#population, opening, context, weights).run(this.size);
  }

  /**
   * The best of those whom exactly one condition keeps out, each must being a condition of its own: the same
   * ones, with the same numbers, as `rankTalents(…, { include: "all" })` has among everybody. Who is
   * inactive or kept apart is none of them.
   * @param limit a whole number from 1.
   * @throws {MatchingInputError} naming the field, e.g. `opening.requirements[0].weight`.
   */
  nearest(
    opening: OpeningInput,
    limit: number,
    context: MatchContext,
    weights: Weights = DEFAULT_WEIGHTS,
  ): Ranked[] {
    this.#check(opening, limit, context, weights);
    const rows = nearestRows(this.#population, opening, context, weights, limit);
    return this.#ranked(rows, opening, context, weights);
  }

  /**
   * Who fits an opening and whom one condition keeps out, as its firm may see them. Valid until the next
   * change of the index.
   * @throws {MatchingInputError} naming the field, e.g. `opening.requirements[0].weight`.
   */
  companyLists(
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights = DEFAULT_WEIGHTS,
  ): CompanyLists {
    this.#check(opening, 1, context, weights);
    return new CompanyLists(this.#population, opening, context, weights);
  }

  /** Ready for a search, if what is asked is valid. */
  #check(opening: OpeningInput, limit: number, context: MatchContext, weights: Weights): void {
    assertOpening(opening);
    assertContext(context);
    assertWeights(weights);
    const failure = integerBetween(1, Number.MAX_SAFE_INTEGER)(limit);
    if (failure) throw new MatchingInputError("limit", failure.problem);
    this.#settle();
  }

  #ranked(
    rows: readonly RankedRow[],
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights,
  ): Ranked[] {
    const prepared = prepareOpening(opening, weights);
    return rows.map(({ row }, i) => {
      const pair = makePair(this.#profile(row), prepared, context, weights);
      const score = toPairScore(pair, evaluate(pair));
      return { id: score.talentId, rank: i + 1, ...score };
    });
  }

  #newRow(): number {
    const row = this.#free.pop() ?? this.#rows++;
    if (row === this.#blocks.length * BLOCK_ROWS) this.#blocks.push(new Block());
    const block = this.#blockOf(row);
    block.rows = Math.max(block.rows, (row % BLOCK_ROWS) + 1);
    block.removed.delete(row % BLOCK_ROWS);
    return row;
  }

  /** Takes in the profile that was read last under an id that is new. @returns false for one that is not. */
  #append(id: string): boolean {
    // In the places of removed profiles first: only behind the last row can many be taken in at once.
    if (this.#free.length > 0 || !this.#ids.add(id, this.#rows)) return false;
    const row = this.#newRow();
    this.#writeCodes(row);
    this.#bulk.add(this.#reading.packed, this.#reading.length);
    if ((row + 1) % BLOCK_ROWS === 0) this.#settle();
    return true;
  }

  /** Takes in the profile that was read last, in the place of the one with its id if there is one. */
  #put(id: string): void {
    this.#settle();
    const known = this.#ids.rowOf(id);
    const row = known < 0 ? this.#newRow() : known;
    if (known < 0) this.#ids.add(id, row);
    this.#writeCodes(row);
    this.#writeSkills(row, this.#reading.skills);
  }

  #writeCodes(row: number): void {
    this.#blockOf(row).setCodes(row % BLOCK_ROWS, this.#reading.codes);
  }

  #writeSkills(row: number, skills: Uint32Array): void {
    const block = this.#blockOf(row);
    block.setSkills(row % BLOCK_ROWS, skills);
    if (block.isWorn) block.makeLists(this.#facets.skills.size);
  }

  /** Puts what was appended into the lists of its block. */
  #settle(): void {
    if (this.#bulk.rows === 0) return;
    const block = this.#blocks[this.#blocks.length - 1] as Block;
    block.append(this.#bulk.packed, this.#bulk.starts, this.#facets.skills.size);
    this.#bulk.clear();
  }

  #profile(row: number): TalentInput {
    const block = this.#blockOf(row);
    return storedProfile(this.#ids.idOf(row), block, row % BLOCK_ROWS, this.#facets);
  }

  #blockOf(row: number): Block {
    return this.#blocks[Math.floor(row / BLOCK_ROWS)] as Block;
  }
}
