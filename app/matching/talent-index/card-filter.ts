import {
  type Day,
  ENGAGEMENT_TYPES,
  type EngagementType,
  EVIDENCE_KINDS,
  type HeldSkill,
} from "../types";
import type { Block } from "./block";
import { CODE, FACTS, type Facets, type Site } from "./facets";
import { engagementOf, evidenceOf, levelOf, skillOf, WAYS } from "./packing";

/**
 * What somebody's card must say; what is not asked, anybody answers. Each of these stands on the card
 * that a firm sees, so what it finds by trying out filters it could have read. Wished pay, modes of
 * working, hidden firms and the like must never be added.
 */
export interface CardFilter {
  readonly place?: ((place: Pick<Site, "prefecture" | "onsiteDaysMax">) => boolean) | undefined;
  readonly engagementTypes?: ((types: readonly EngagementType[]) => boolean) | undefined;
  readonly confirmedOn?: ((day: Day | null) => boolean) | undefined;
  /** At least one of the skills held. */
  readonly skill?: ((held: Pick<HeldSkill, "id" | "evidence">) => boolean) | undefined;
  /** 0–100, as the firm sees it. */
  readonly score?: ((score: number) => boolean) | undefined;
}

/** A filter, asked once about each distinct value; null: not asked. */
export class CardSieve {
  readonly #site: Uint8Array | null;
  readonly #ways: Uint8Array | null;
  readonly #days: Uint8Array | null;
  /** By skill and kind of evidence. */
  readonly #skills: Uint8Array | null;
  readonly #score: CardFilter["score"];

  constructor(filter: CardFilter, { site, days, skills }: Facets) {
    const { place, engagementTypes, confirmedOn, skill, score } = filter;
    this.#site = place ? table(site.values, place) : null;
    const ways = Array.from({ length: WAYS }, (_, way) => engagementOf(way, ENGAGEMENT_TYPES));
    this.#ways = engagementTypes ? table(ways, engagementTypes) : null;
    this.#days = confirmedOn ? table(days.values, confirmedOn) : null;
    const held = skills.values.flatMap((id) =>
      EVIDENCE_KINDS.map((evidence) => ({ id, evidence })),
    );
    this.#skills = skill ? table(held, skill) : null;
    this.#score = score;
  }

  passes(block: Block, row: number, score: number): boolean {
    const confirmed = block.facts[row * FACTS + CODE.confirmed] as number;
    return (
      (this.#site === null || this.#site[block.columns.site[row] as number] === 1) &&
      (this.#ways === null || this.#ways[block.ways[row] as number] === 1) &&
      (this.#days === null || this.#days[confirmed] === 1) &&
      (this.#score === undefined || this.#score(score)) &&
      (this.#skills === null || hasAny(block, row, this.#skills))
    );
  }
}

function hasAny(block: Block, row: number, wanted: Uint8Array): boolean {
  for (const packed of block.skillsOf(row)) {
    const place = skillOf(packed) * EVIDENCE_KINDS.length + evidenceOf(packed);
    if (levelOf(packed) > 0 && wanted[place] === 1) return true;
  }
  return false;
}

function table<T>(values: readonly T[], passes: (value: T) => boolean): Uint8Array {
  return Uint8Array.from(values, (value) => (passes(value) ? 1 : 0));
}
