import type { MatchContext } from "../context";
import { GATE_KEYS, type GateKey } from "../keys";
import { prepareOpening } from "../pair";
import type { OpeningInput, SkillId } from "../types";
import type { Weights } from "../weights";
import { BLOCK_ROWS, type Block, LEVELS } from "./block";
import type { Visit } from "./counters";
import { excludedRows } from "./excluded-rows";
import { type GateTables, gateTables } from "./opening-tables";
import { levelOf, type PackedSkills, skillOf } from "./packing";
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
/** One bit for each gate that a person fails, in the order of the gates. */
const bitOf = (gate: GateKey) => 1 << GATE_KEYS.indexOf(gate);
const MUSTS_FAIL = bitOf("must_skills");
const EXCLUDED = bitOf("exclusion");
/** Above all gates: a row whose profile was removed. */
const GONE = 1 << GATE_KEYS.length;

/** Is told of each row which gates it fails, a bit for each in their order, and how many musts. */
type See = (row: number, failing: number, missedMusts: number) => void;

/** Counts everybody once, a block at a time. */
export class FunnelCount {
  readonly #population: Population;
  /** By code of the facet, the bits of the gates that it fails. */
  readonly #failures: Record<"ways" | "site" | "hours" | "languages", Uint8Array>;
  readonly #musts: readonly Must[];
  readonly #visits: readonly Visit[];
  /** A counter that shows all musts to be met; below it, which one is not. */
  readonly #whole: number;
  readonly #excluded: ReadonlySet<number>;
  /** By the gates that fail: how many people. */
  readonly #failing = new Uint32Array(2 * GONE);
  /** By row of the block, the gates that fail. */
  readonly #fails = new Uint8Array(BLOCK_ROWS);
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
    const probe = new Probe(prepareOpening(opening, weights), context, weights);
    this.#failures = failuresOf(gateTables(probe, facets));
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
    return this.#failing.reduce(
      (sum, count, failing) => sum + (failing & (gates | GONE) ? 0 : count),
      0,
    );
  }

  #countBlock(block: Block, firstRow: number, see?: See): void {
    const { counters } = this.#population;
    counters.addUp(block, this.#visits);
    for (const [row, skills] of block.changed) counters.values[row] = this.#metBy(skills);
    this.#failRows(block);
    for (const named of this.#excluded) {
      const row = named - firstRow;
      if (row >= 0 && row < block.rows) this.#fails[row] = (this.#fails[row] as number) | EXCLUDED;
    }
    for (const row of block.removed) this.#fails[row] = GONE;
    this.#countRows(block.rows);
    if (see) this.#show(block.rows, firstRow, see);
    this.#countLevels(block);
  }

  #show(rows: number, firstRow: number, see: See): void {
    const { values } = this.#population.counters;
    for (let row = 0; row < rows; row++) {
      const failing = this.#fails[row] as number;
      const missed = this.#musts.length - ((values[row] as number) >>> 16);
      if (failing < GONE) see(firstRow + row, failing, missed);
    }
  }

  /** One look-up for each gate. */
  #failRows({ columns, ways, rows }: Block): void {
    const [fails, whole] = [this.#fails, this.#whole];
    const { values } = this.#population.counters;
    const { ways: wrongWays, site, hours, languages } = this.#failures;
    for (let row = 0; row < rows; row++) {
      fails[row] =
        (wrongWays[ways[row] as number] as number) |
        (site[columns.site[row] as number] as number) |
        (hours[columns.hours[row] as number] as number) |
        (languages[columns.languages[row] as number] as number) |
        (values[row] === whole ? 0 : MUSTS_FAIL);
    }
  }

  #countRows(rows: number): void {
    const [fails, failing, alone, whole] = [this.#fails, this.#failing, this.#alone, this.#whole];
    const { values } = this.#population.counters;
    const lacksOne = this.#musts.length - 1;
    for (let row = 0; row < rows; row++) {
      const gates = fails[row] as number;
      const met = values[row] as number;
      failing[gates] = (failing[gates] as number) + 1;
      alone[row] =
        gates === MUSTS_FAIL && met >>> 16 === lacksOne ? (whole & 0xffff) - (met & 0xffff) : 0;
    }
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
  #metBy(skills: PackedSkills): number {
    let met = 0;
    this.#musts.forEach(({ skill, level: required }, i) => {
      for (let level = required; level <= LEVELS; level++) {
        if (skill !== undefined && holds(skills, skill, level)) met += MUST + i + 1;
      }
    });
    return met;
  }
}

/**
 * The gate that alone keeps somebody out, of the musts only one.
 * @param failing as `See` is told. @returns null for who fits or misses more.
 */
export function gateAlone(failing: number, missedMusts: number): GateKey | null {
  if ((failing & (failing - 1)) !== 0 || missedMusts > 1) return null;
  return GATE_KEYS[Math.log2(failing)] ?? null;
}

function failuresOf({ open, engagement, site, hours, languages }: GateTables) {
  const failing = (passes: Uint8Array, gate: GateKey) =>
    passes.map((passed) => (passed === 1 ? 0 : bitOf(gate)));
  const noCommon = failing(engagement, "engagement");
  return {
    ways: failing(open, "open").map((bits, way) => bits | (noCommon[way] as number)),
    site: failing(site, "onsite"),
    hours: failing(hours, "hours"),
    languages: failing(languages, "language"),
  };
}

function holds(skills: PackedSkills, skill: number, level: number): boolean {
  return skills.some((packed) => skillOf(packed) === skill && levelOf(packed) === level);
}
