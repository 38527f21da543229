/**
 * What the engine is told. There is no place here for sex, age, name, photo, address or employer,
 * and the door refuses fields that are not listed: what cannot be passed cannot count.
 *
 * Blank lists mean one of two things. A *claim* that was not made (skills, industries, themes) is
 * simply not counted. A *condition or wish* that was not stated is unknown; those say so below.
 */

export const EVIDENCE_KINDS = ["self", "course", "certificate", "endorsed"] as const;
export const ENGAGEMENT_TYPES = ["contract", "side_job", "pro_bono", "employment"] as const;
/** From nothing on site to everything on site; the order is the distance between two modes. */
export const WORK_MODES = ["remote", "hybrid", "onsite"] as const;
export const PAY_UNITS = ["hour", "month", "total"] as const;
/** Why a pair must not meet at all. The first two are the talent's own doing and stay private. */
export const EXCLUSION_REASONS = ["own_firm", "hidden_firm", "blocked", "declined"] as const;

export type Evidence = (typeof EVIDENCE_KINDS)[number];
export type EngagementType = (typeof ENGAGEMENT_TYPES)[number];
export type WorkMode = (typeof WORK_MODES)[number];
export type PayUnit = (typeof PAY_UNITS)[number];
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** A number given to a skill elsewhere; the engine never reads meaning into it. Integer >= 0. */
export type SkillId = number;
/** A calendar day in Japan, `YYYY-MM-DD`. */
export type Day = string;
/** A prefecture code, `"01"` to `"47"` (JIS X 0401). */
export type PrefectureCode = string;

/** Money in whole yen, for an hour, for a month, or for the whole engagement. */
export interface Pay {
  readonly amount: number;
  readonly unit: PayUnit;
}

/** A skill that a person says to hold. `level` is an integer from 1 to 5. */
export interface HeldSkill {
  readonly id: SkillId;
  readonly level: number;
  readonly evidence: Evidence;
}

/** A skill that an opening asks for. `level` is 1 to 5, `weight` any positive number (forms: 1–3). */
export interface Requirement {
  readonly skillId: SkillId;
  readonly level: number;
  readonly weight: number;
  readonly must: boolean;
}

export interface TalentInput {
  /** Opaque; used to find excluded pairs and to break ties, never read. */
  readonly id: string;
  readonly active: boolean;
  readonly skills: readonly HeldSkill[];
  /** Skills that the person wants to learn; empty = unknown. */
  readonly learning: readonly SkillId[];
  /** Codes of roles that the person wants; empty = unknown. */
  readonly roles: readonly string[];
  readonly prefecture: PrefectureCode | null;
  /** With `tiedPrefectures`: both empty = unknown. */
  readonly wishedPrefectures: readonly PrefectureCode[];
  /** 縁のある地域: places the person names by choice, never a birthplace. */
  readonly tiedPrefectures: readonly PrefectureCode[];
  /** Days a month on site at most; null = unknown. */
  readonly onsiteDaysMax: number | null;
  readonly relocation: boolean | null;
  /** Empty = unknown. */
  readonly engagementTypes: readonly EngagementType[];
  /** Hours a week. */
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly availableFrom: Day | null;
  readonly wishedPay: Pay | null;
  /** Empty = unknown. */
  readonly wishedModes: readonly WorkMode[];
  /** Experience: industries and themes; empty = none claimed. */
  readonly industries: readonly string[];
  readonly themes: readonly string[];
  /** Interest: each empty = unknown. */
  readonly industriesOfInterest: readonly string[];
  readonly themesOfInterest: readonly string[];
  /** Languages the person works in (`"ja"`, `"en"`, …); empty = unknown. */
  readonly languages: readonly string[];
  /** The day on which the person last confirmed to be available; only breaks ties. */
  readonly confirmedOn: Day | null;
}

export interface OpeningInput {
  readonly id: string;
  readonly published: boolean;
  /** First and last day (both inclusive) on which it takes people; null = no bound. */
  readonly opensOn: Day | null;
  readonly expiresOn: Day | null;
  readonly requirements: readonly Requirement[];
  readonly prefecture: PrefectureCode;
  readonly mode: WorkMode;
  /** Days a month on site; not read when the mode is remote; null = unknown. */
  readonly onsiteDays: number | null;
  /** Empty = unknown. */
  readonly engagementTypes: readonly EngagementType[];
  /** Hours a week. */
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly startOn: Day | null;
  readonly lengthMonths: number | null;
  /** The most that the firm pays; null = unknown. */
  readonly pay: Pay | null;
  readonly industry: string | null;
  readonly theme: string;
  readonly roles: readonly string[];
  /** Open seats; carried for later team and assignment problems, no formula reads it yet. */
  readonly seats: number;
  /** Languages that the work needs, each of them; empty = none asked. */
  readonly languages: readonly string[];
}
