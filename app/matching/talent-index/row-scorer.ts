import type { MatchContext } from "../context";
import { growthValue } from "../factors/growth";
import type { PreparedOpening } from "../pair";
import { harmonicScore } from "../side";
import { WORK_MODES } from "../types";
import type { Weights } from "../weights";
import type { Block, Codes } from "./block";
import { CODE, FACTS, type Facets } from "./facets";
import type { OpeningTables, openingTables } from "./opening-tables";
import { Probe } from "./probe";
import { SkillPlan } from "./skill-plan";
import { SkillReader } from "./skill-reader";

/** @param tablesOf as whom it scores: `openingTables`, or `companyTables` for the firm. */
export function rowScorer(
  prepared: PreparedOpening,
  facets: Facets,
  context: MatchContext,
  weights: Weights,
  tablesOf: typeof openingTables,
): RowScorer {
  const probe = new Probe(prepared, context, weights);
  const tables = tablesOf(prepared, probe, facets, context, weights);
  const plan =
    prepared.requirements.length > 0
      ? new SkillPlan(prepared, context.relations, weights, facets.skills)
      : null;
  return new RowScorer(plan, tables, probe, prepared, weights);
}

/**
 * Scores rows against one opening, to the bit as `evaluate` scores the profile: the contributions
 * are the same and are added in the same order.
 */
export class RowScorer {
  q = 0;
  p = 0;
  score = 0;
  readonly #tables: OpeningTables;
  readonly #probe: Probe;
  readonly #weights: Weights;
  readonly #skills: SkillReader | null;

  /** @param plan null for an opening without requirements. */
  constructor(
    plan: SkillPlan | null,
    tables: OpeningTables,
    probe: Probe,
    prepared: PreparedOpening,
    weights: Weights,
  ) {
    this.#tables = tables;
    this.#probe = probe;
    this.#weights = weights;
    this.#skills = plan && new SkillReader(plan, prepared.skillCap, weights);
  }

  /**
   * Reads a row that passes the gates for ways, site, hours and languages.
   * @returns false for a row that misses a must; else `score`, `q` and `p` are its own.
   */
  read(block: Block, row: number): boolean {
    if (this.#skills && !this.#skills.read(block.skillsOf(row))) return false;
    this.#add(block, row);
    return true;
  }

  /** The same of any row, whatever gates and musts keep the person out. */
  readAny(block: Block, row: number): void {
    this.#skills?.readAny(block.skillsOf(row));
    this.#add(block, row);
  }

  #add({ facts }: Block, row: number): void {
    const tables = this.#tables;
    const at = row * FACTS;
    const hours = facts[at + CODE.hours] as number;
    const pay = facts[at + CODE.pay] as number;
    const experience = this.#experience(facts, at);
    const availability =
      this.#probe.shares.availability *
      (((tables.hoursPart[hours] as number) +
        (tables.startPart[facts[at + CODE.start] as number] as number)) /
        2);
    const cost = tables.cost[pay] as number;
    const place = this.#place(facts, at);
    const interests = this.#interests(facts, at);
    const p = (tables.pay[pay] as number) + place + (tables.hours[hours] as number) + interests;
    const q = this.#ofSkills() + experience + availability + cost;
    this.q = this.#probe.applies.q ? Math.min(1, q) : this.#weights.neutral;
    this.p = this.#probe.applies.p ? Math.min(1, p + this.#growth()) : this.#weights.neutral;
    this.score = harmonicScore(this.q, this.p);
  }

  #ofSkills(): number {
    if (this.#skills === null) return 0;
    const { skills, evidence } = this.#probe.shares;
    return skills * this.#skills.skills + evidence * this.#skills.evidence;
  }

  #growth(): number {
    if (this.#skills === null) return 0;
    const { learnable } = this.#skills;
    const { neutral, growthFull } = this.#weights;
    return (
      this.#probe.shares.growth * (learnable < 0 ? neutral : growthValue(learnable, growthFull))
    );
  }

  #experience(facts: Codes, at: number): number {
    const { experience, industries, themes } = this.#tables;
    const industry = industries[facts[at + CODE.industries] as number] as number;
    const theme = themes[facts[at + CODE.themes] as number] as number;
    return experience[2 * industry + theme] as number;
  }

  #place(facts: Codes, at: number): number {
    const { place, wished, tied } = this.#tables;
    const wish = facts[at + CODE.wished] as number;
    const tie = facts[at + CODE.tied] as number;
    const kind = wished[wish] === 1 ? 1 : tied[tie] === 1 ? 2 : wish + tie > 0 ? 3 : 0;
    const modes = (facts[at] as number) >>> 5;
    return place[(kind << WORK_MODES.length) | modes] as number;
  }

  #interests(facts: Codes, at: number): number {
    const { interests, themesOfInterest, industriesOfInterest, roles } = this.#tables;
    const theme = themesOfInterest[facts[at + CODE.themesOfInterest] as number] as number;
    const industry = industriesOfInterest[
      facts[at + CODE.industriesOfInterest] as number
    ] as number;
    const role = roles[facts[at + CODE.roles] as number] as number;
    return interests[9 * theme + 3 * industry + role] as number;
  }
}
