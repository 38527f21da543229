import type { MatchContext } from "../context";
import { GATE_KEYS, type GateKey } from "../keys";
import { prepareOpening } from "../pair";
import type { OpeningInput, SkillId } from "../types";
import type { Weights } from "../weights";
import { BLOCK_ROWS, type Block, LEVELS } from "./block";
import type { Visit } from "./counters";
import { excludedRows } from "./excluded-rows";
import { type GateTables, gateTables } from "./opening-tables";
import { levelOf, skillOf } from "./packing";
import { Probe } from "./probe";
import type { Population } from "./search";

/** What one must costs: people who fail this must and nothing else. */
export interface MustCost {
  readonly skillId: SkillId;
  readonly level: number;
  /** More people if level 1, 2, … up to the one below `level` were enough. */
  readonly fromLevel: readonly number[];
  /** More people if the skill were wanted instead. */
  readonly asWant: number;
}

/** How an opening's conditions narrow down who fits. */
export interface Funnel {
  /** All profiles, inactive ones included. */
  readonly people: number;
  /** How many are left after this gate and those before it, in the order of `GATE_KEYS`. */
  readonly steps: readonly { readonly gate: GateKey; readonly left: number }[];
  /** By gate: people whom this gate alone keeps out. */
  readonly onlyFailing: Readonly<Record<GateKey, number>>;
  /** In the order of the opening's requirements; musts only. */
  readonly musts: readonly MustCost[];
}

interface Must {
  readonly skillId: SkillId;
  readonly level: number;
  /** Its number in the index; undefined when nobody has it. */
  readonly skill: number | undefined;
}

/** Each must adds this to a counter; below it there is room for the places of all. */
const MUST = 2 ** 16;
/** The bit of `must_skills`, as the gates are counted. */
const MUSTS_FAIL = 1 << GATE_KEYS.indexOf("must_skills");

/** Is told of each row which gates it fails, a bit for each in their order, and how many musts. */
type See = (row: number, failing: number, missedMusts: number) => void;

/** Counts everybody once, a block at a time. */
export class FunnelCount {
  readonly #population: Population;
  readonly #gates: GateTables;
  readonly #musts: readonly Must[];
  readonly #visits: readonly Visit[];
  /** A counter that shows all musts to be met; below it, which one is not. */
  readonly #whole: number;
  readonly #excluded: ReadonlySet<number>;
  /** By the gates that fail, a bit for each: how many people. */
  readonly #failing = new Uint32Array(1 << GATE_KEYS.length);
  readonly #fromLevel: number[][];
  readonly #asWant: number[];
  /** By row of the block: 1 + the must that alone keeps the person out, else 0. */
  readonly #alone = new Uint8Array(BLOCK_ROWS);

  constructor(
    population: Population,
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights,
  ) {
    const { facets, ids } = population;
    this.#population = population;
    this.#gates = gateTables(new Probe(prepareOpening(opening, weights), context, weights), facets);
    this.#excluded = excludedRows(context, opening.id, ids);
    this.#musts = opening.requirements
      .filter(({ must }) => must)
      .map(({ skillId, level }) => ({ skillId, level, skill: facets.skills.find(skillId) }));
    // Besides being counted, each must adds its place: so a sum that lacks one tells which.
    this.#visits = this.#musts.flatMap(({ skill, level }, i) =>
      skill === undefined ? [] : [{ skill, from: level, to: LEVELS, add: MUST + i + 1 }],
    );
    this.#whole = this.#musts.reduce((sum, _, i) => sum + MUST + i + 1, 0);
    this.#fromLevel = this.#musts.map(({ level }) => new Array<number>(level - 1).fill(0));
    this.#asWant = this.#musts.map(() => 0);
  }

  run(people: number, see?: See): Funnel {
    this.#population.blocks.forEach((block, i) => {
      this.#countBlock(block, i * BLOCK_ROWS, see);
    });
    return {
      people,
      steps: GATE_KEYS.map((gate, i) => ({ gate, left: this.#passing((2 << i) - 1) })),
      onlyFailing: Object.fromEntries(
        GATE_KEYS.map((gate, i) => [gate, this.#failing[1 << i] as number]),
      ) as Record<GateKey, number>,
      musts: this.#musts.map(({ skillId, level }, i) => ({
        skillId,
        level,
        fromLevel: this.#fromLevel[i] ?? [],
        asWant: this.#asWant[i] ?? 0,
      })),
    };
  }

  /** How many people fail none of these gates. */
  #passing(gates: number): number {
    return this.#failing.reduce((sum, count, failing) => sum + (failing & gates ? 0 : count), 0);
  }

  #countBlock(block: Block, firstRow: number, see?: See): void {
    const { counters } = this.#population;
    counters.addUp(block, this.#visits);
    this.#alone.fill(0, 0, block.rows);
    for (let row = 0; row < block.rows; row++) {
      if (block.removed.has(row)) continue;
      const met = counters.isChanged(row) ? this.#metBy(block.skillsOf(row)) : counters.of(row);
      const failing = this.#countRow(block, row, met, this.#excluded.has(firstRow + row));
      see?.(firstRow + row, failing, this.#musts.length - (met >>> 16));
    }
    this.#countLevels(block);
  }

  #countRow({ codes, ways }: Block, row: number, met: number, excluded: boolean): number {
    const { open, engagement, site, hours, languages } = this.#gates;
    const way = ways[row] as number;
    // One bit for each gate that fails, in their order.
    const failing =
      (1 - (open[way] as number)) |
      ((1 - (engagement[way] as number)) << 1) |
      (met === this.#whole ? 0 : MUSTS_FAIL) |
      ((1 - (site[codes.site[row] as number] as number)) << 3) |
      ((1 - (hours[codes.hours[row] as number] as number)) << 4) |
      ((1 - (languages[codes.languages[row] as number] as number)) << 5) |
      (excluded ? 1 << 6 : 0);
    this.#failing[failing] = (this.#failing[failing] as number) + 1;
    if (failing === MUSTS_FAIL && met >>> 16 === this.#musts.length - 1) {
      this.#alone[row] = (this.#whole & 0xffff) - (met & 0xffff);
    }
    return failing;
  }

  /** Of those whom one must alone keeps out, who holds it at a lower level. */
  #countLevels(block: Block): void {
    for (let row = 0; row < block.rows; row++) {
      const must = (this.#alone[row] as number) - 1;
      if (must >= 0) this.#asWant[must] = (this.#asWant[must] as number) + 1;
    }
    this.#musts.forEach(({ skill, level: required }, i) => {
      const counts = this.#fromLevel[i] as number[];
      for (let level = 1; level < required; level++) {
        const holders = this.#aloneAt(block, i, skill, level);
        // Who holds it at this level is let in by every lower one too.
        for (let from = 1; from <= level; from++) {
          counts[from - 1] = (counts[from - 1] as number) + holders;
        }
      }
    });
  }

  #aloneAt(block: Block, must: number, skill: number | undefined, level: number): number {
    if (skill === undefined) return 0;
    let holders = 0;
    for (const row of block.list(skill, level)) {
      if (this.#alone[row] === must + 1 && !block.changed.has(row)) holders += 1;
    }
    for (const [row, skills] of block.changed) {
      if (this.#alone[row] === must + 1 && holds(skills, skill, level)) holders += 1;
    }
    return holders;
  }

  /** The counter of a row, from its skills. */
  #metBy(skills: Uint32Array): number {
    let met = 0;
    this.#musts.forEach(({ skill, level: required }, i) => {
      for (let level = required; level <= LEVELS; level++) {
        if (skill !== undefined && holds(skills, skill, level)) met += MUST + i + 1;
      }
    });
    return met;
  }
}

function holds(skills: Uint32Array, skill: number, level: number): boolean {
  return skills.some((packed) => skillOf(packed) === skill && levelOf(packed) === level);
}
