/**
 * The facts behind a gate or factor, as plain JSON. A fact has up to three parts: what the talent
 * says, what the opening says, and what only the two together (or the day) say: `context`.
 * The parts are what `explainFor` shows or withholds, so a part never mixes two sides.
 */
import type { EngagementType, Evidence, ExclusionReason, Pay, SkillId, WorkMode } from "./types";

export interface HoursRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** One line of the skill breakdown. Values are 0–1, `over` counts levels above the need. */
export interface RequirementParts {
  readonly opening: { skillId: SkillId; level: number; weight: number; must: boolean };
  readonly talent: {
    /** The skill itself; null when not held. */
    level: number | null;
    evidence: Evidence | null;
    /** The related skill that covers most of it; null when there is none. */
    relatedSkillId: SkillId | null;
    relatedLevel: number | null;
  };
  readonly context: {
    /** How much of the requirement is covered, before any discount. */
    covered: number;
    source: "direct" | "related" | "none";
    similarity: number | null;
    over: number;
  };
}

/** For each fact key, the parts it can have. */
export interface FactParts {
  readonly published: { readonly opening: boolean };
  /** `context` is the day asked about. */
  readonly open_period: {
    readonly opening: { opensOn: string | null; expiresOn: string | null };
    readonly context: string;
  };
  readonly active: { readonly talent: boolean };
  readonly engagement_types: {
    readonly talent: EngagementType[];
    readonly opening: EngagementType[];
  };
  readonly requirement: RequirementParts;
  /** What the discount takes off the factor (0–1), and whether its cap was reached. */
  readonly overqualification: { readonly context: { discount: number; capped: boolean } };
  readonly missed_musts: { readonly context: number };
  readonly onsite_days: {
    readonly talent: number | null;
    readonly opening: { mode: WorkMode; days: number | null };
  };
  readonly prefecture: {
    readonly talent: string | null;
    readonly opening: string;
    readonly context: "same" | "adjacent" | "apart" | null;
  };
  readonly relocation: { readonly talent: boolean | null };
  /** Hours a week. */
  readonly hours: { readonly talent: HoursRange; readonly opening: HoursRange };
  readonly languages: { readonly talent: string[]; readonly opening: string[] };
  readonly exclusion: { readonly context: ExclusionReason | null };
  readonly industries: { readonly talent: string[]; readonly opening: string | null };
  readonly themes: { readonly talent: string[]; readonly opening: string };
  /** `context` is the number of days that the talent comes late, 0 when in time. */
  readonly start: {
    readonly talent: string | null;
    readonly opening: string | null;
    readonly context: number | null;
  };
  readonly pay: { readonly talent: Pay | null; readonly opening: Pay | null };
  /** Yen an hour, both sides converted with the opening's hours and length. */
  readonly pay_per_hour: { readonly talent: number | null; readonly opening: number | null };
  /** The wish against the budget: all that a firm learns of it. */
  readonly pay_fit: { readonly context: "within" | "above" | null };
  readonly wished_modes: { readonly talent: WorkMode[]; readonly opening: WorkMode };
  readonly wished_places: {
    readonly talent: { wished: string[]; tied: string[] };
    readonly opening: string;
    readonly context: "wished" | "tied" | "other" | null;
  };
  readonly themes_of_interest: { readonly talent: string[]; readonly opening: string };
  readonly industries_of_interest: { readonly talent: string[]; readonly opening: string | null };
  readonly roles: { readonly talent: string[]; readonly opening: string[] };
  /** `context` lists the requirements that the person wants to learn and is close enough to. */
  readonly learning: { readonly talent: SkillId[]; readonly context: SkillId[] };
}

export type FactKey = keyof FactParts;
export type FactOf<K extends FactKey> = { readonly key: K } & Partial<FactParts[K]>;
/** A union told apart by `key`; parts are optional because a viewer may not see all of them. */
export type Fact = { [K in FactKey]: FactOf<K> }[FactKey];

/** A sorted copy, so that the order in which a list was typed never shows in an explanation. */
export function sorted<T extends string | number>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
