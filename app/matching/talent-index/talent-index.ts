import type { MatchContext } from "../context";
import { assertContext } from "../door/context";
import { MatchingInputError } from "../door/error";
import { assertOpening } from "../door/opening";
import { integerBetween } from "../door/shape";
import { evaluate, toPairScore } from "../evaluate";
import { GATE_KEYS, type GateKey } from "../keys";
import { makePair, prepareOpening } from "../pair";
import type { Ranked } from "../results";
import type { OpeningInput, TalentInput } from "../types";
import { assertWeights, DEFAULT_WEIGHTS, type Weights } from "../weights";
import { BLOCK_ROWS, Block } from "./block";
import { BulkRows } from "./bulk-rows";
import { Counters } from "./counters";
import { Facets } from "./facets";
import { type Funnel, FunnelCount } from "./funnel";
import { IdTable } from "./id-table";
import { ProfileReader } from "./profile-reader";
import { type Population, Search } from "./search";
import { Shortlist } from "./shortlist";
import { storedProfile } from "./stored-profile";

const NO_SKILLS = new Uint32Array(0);

/** Somebody whom no gate keeps out, or only one; of the musts only one. */
export interface NearPerson {
  readonly id: string;
  /** Null: fits. */
  readonly missed: GateKey | null;
}

/**
 * Many profiles, kept as columns of numbers, that answer who fits an opening best exactly as
 * `rankTalents` does, without looking at everybody. See DESIGN.md, "The index".
 */
export class TalentIndex {
  readonly #blocks: Block[] = [];
  readonly #facets = new Facets();
  readonly #ids = new IdTable();
  readonly #reader = new ProfileReader(this.#facets);
  readonly #population: Population;
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
    const bulk = new BulkRows();
    let place = 0;
    for (const talent of talents) {
      index.#reader.read(talent, () => `talents[${place}]`);
      const row = index.#newRow();
      if (!index.#ids.add(talent.id, row)) {
        throw new MatchingInputError(`talents[${place}].id`, "duplicate");
      }
      index.#writeCodes(row);
      bulk.add(index.#reader.packed, index.#reader.length);
      if (bulk.rows === BLOCK_ROWS) index.#fillLast(bulk);
      place += 1;
    }
    if (bulk.rows > 0) index.#fillLast(bulk);
    return index;
  }

  /** How many profiles it holds, inactive ones included. */
  get size(): number {
    return this.#rows - this.#free.length;
  }

  /** The profile of an id as it is held, or null. Its lists may come in another order. */
  get(id: string): TalentInput | null {
    const row = this.#ids.rowOf(id);
    return row < 0 ? null : this.#profile(row);
  }

  /**
   * Adds a profile, or puts it in the place of the one with its id.
   * @throws {MatchingInputError} naming the first bad field, e.g. `talent.skills[0].level`.
   */
  upsert(talent: TalentInput): void {
    this.#reader.read(talent, "talent");
    const known = this.#ids.rowOf(talent.id);
    const row = known < 0 ? this.#newRow() : known;
    if (known < 0) this.#ids.add(talent.id, row);
    this.#writeCodes(row);
    this.#writeSkills(row, this.#reader.skills);
  }

  /** @returns whether there was a profile of that id. */
  remove(id: string): boolean {
    const row = this.#ids.rowOf(id);
    if (row < 0) return false;
    this.#ids.remove(id);
    this.#free.push(row);
    const block = this.#blockOf(row);
    block.removed.add(row % BLOCK_ROWS);
    // Inactive, so that no search lets it pass.
    block.ways[row % BLOCK_ROWS] = 0;
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
    assertOpening(opening);
    assertContext(context);
    assertWeights(weights);
    const failure = integerBetween(1, Number.MAX_SAFE_INTEGER)(limit);
    if (failure) throw new MatchingInputError("limit", failure.problem);
    const prepared = prepareOpening(opening, weights);
    return new Search(this.#population, opening, context, weights, limit)
      .run()
      .map(({ row }, i) => {
        const pair = makePair(this.#profile(row), prepared, context, weights);
        const score = toPairScore(pair, evaluate(pair));
        return { id: score.talentId, rank: i + 1, ...score };
      });
  }

  /**
   * How each gate narrows down who fits, and how many more people would if one must were loosened.
   * @throws {MatchingInputError} naming the field, e.g. `opening.requirements[0].weight`.
   */
  funnel(opening: OpeningInput, context: MatchContext, weights: Weights = DEFAULT_WEIGHTS): Funnel {
    assertOpening(opening);
    assertContext(context);
    assertWeights(weights);
    return new FunnelCount(this.#population, opening, context, weights).run(this.size);
  }

  /**
   * Everybody who fits, and everybody whom exactly one condition keeps out, in no order. Each must is
   * a condition of its own.
   * @throws {MatchingInputError} naming the field, e.g. `opening.requirements[0].weight`.
   */
  near(
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights = DEFAULT_WEIGHTS,
  ): NearPerson[] {
    assertOpening(opening);
    assertContext(context);
    assertWeights(weights);
    const found: NearPerson[] = [];
    const count = new FunnelCount(this.#population, opening, context, weights);
    count.run(this.size, (row, failing, missedMusts) => {
      const isOne = (failing & (failing - 1)) === 0 && missedMusts <= 1;
      if (isOne) found.push({ id: this.#ids.idOf(row), missed: gateOfBit(failing) });
    });
    return found;
  }

  #newRow(): number {
    const row = this.#free.pop() ?? this.#rows++;
    if (row === this.#blocks.length * BLOCK_ROWS) this.#blocks.push(new Block());
    const block = this.#blockOf(row);
    block.rows = Math.max(block.rows, (row % BLOCK_ROWS) + 1);
    block.removed.delete(row % BLOCK_ROWS);
    return row;
  }

  #writeCodes(row: number): void {
    this.#blockOf(row).setCodes(row % BLOCK_ROWS, this.#reader.codes);
  }

  #writeSkills(row: number, skills: Uint32Array): void {
    const block = this.#blockOf(row);
    block.setSkills(row % BLOCK_ROWS, skills);
    if (block.isWorn) block.makeLists(this.#facets.skills.size);
  }

  #fillLast(bulk: BulkRows): void {
    const block = this.#blocks[this.#blocks.length - 1] as Block;
    block.fill(bulk.packed, bulk.starts, this.#facets.skills.size);
    bulk.clear();
  }

  #profile(row: number): TalentInput {
    const block = this.#blockOf(row);
    return storedProfile(this.#ids.idOf(row), block, row % BLOCK_ROWS, this.#facets);
  }

  #blockOf(row: number): Block {
    return this.#blocks[Math.floor(row / BLOCK_ROWS)] as Block;
  }
}

function gateOfBit(bit: number): GateKey | null {
  return bit === 0 ? null : (GATE_KEYS[Math.log2(bit)] ?? null);
}
