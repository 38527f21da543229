/** The codes that the engine speaks in. Dictionaries are typed on these arrays. */
import { EXCLUSION_REASONS } from "./types";

/** In the order in which they are checked and shown. */
export const GATE_KEYS = [
  "open",
  "engagement",
  "must_skills",
  "onsite",
  "hours",
  "language",
  "exclusion",
] as const;

/** `unknown` never makes a pair ineligible; people are asked to check it (要確認). */
export const GATE_OUTCOMES = ["pass", "fail", "unknown"] as const;

export const GATE_REASONS = [
  "opening_unpublished",
  "opening_not_yet_open",
  "opening_expired",
  "talent_inactive",
  "no_common_engagement_type",
  "must_skill_missing",
  "must_skill_below_level",
  "too_many_onsite_days",
  "too_far",
  "too_few_hours",
  "language_missing",
  ...EXCLUSION_REASONS,
] as const;

/** `q`: what the talent brings the firm. `p`: what the opening brings the talent. */
export const SIDES = ["q", "p"] as const;

/** In the order in which contributions are added up: a fixed order makes sums repeatable. */
export const Q_FACTOR_KEYS = ["skills", "evidence", "experience", "availability", "cost"] as const;
export const P_FACTOR_KEYS = ["pay", "place", "hours", "interests", "growth"] as const;
export const FACTOR_KEYS = [...Q_FACTOR_KEYS, ...P_FACTOR_KEYS] as const;

export const FACTOR_STATES = ["known", "unknown", "not_applicable"] as const;

export const VIEWERS = ["talent", "company", "admin"] as const;

export type GateKey = (typeof GATE_KEYS)[number];
export type GateOutcome = (typeof GATE_OUTCOMES)[number];
export type GateReason = (typeof GATE_REASONS)[number];
export type Side = (typeof SIDES)[number];
export type QFactorKey = (typeof Q_FACTOR_KEYS)[number];
export type PFactorKey = (typeof P_FACTOR_KEYS)[number];
export type FactorKey = (typeof FACTOR_KEYS)[number];
export type FactorState = (typeof FACTOR_STATES)[number];
export type Viewer = (typeof VIEWERS)[number];
