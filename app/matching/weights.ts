/** Every number that an operator may set: what it means, its range and its default. */
import { MatchingInputError } from "./door/error";
import { numberBetween, record } from "./door/shape";

export interface WeightSpec {
  readonly key: string;
  /** Both inclusive. */
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** For the documentation; pages translate by `key`. */
  readonly meaning: string;
}

/** The single table behind `Weights`, its defaults, its check and the public page. */
export const WEIGHT_SPECS = [
  spec("skills", 0, 100, 50, "q: weight of the skills asked for"),
  spec("evidence", 0, 100, 10, "q: weight of the evidence behind the skills that count"),
  spec("experience", 0, 100, 10, "q: weight of experience in the industry and the theme"),
  spec("availability", 0, 100, 15, "q: weight of hours covered and start in time"),
  spec("cost", 0, 100, 15, "q: weight of the wished pay against the budget"),
  spec("pay", 0, 100, 30, "p: weight of the pay against the wish"),
  spec("place", 0, 100, 25, "p: weight of place and mode against the wish"),
  spec("hours", 0, 100, 15, "p: weight of hours inside the wished range"),
  spec("interests", 0, 100, 20, "p: weight of themes, industries and roles of interest"),
  spec("growth", 0, 100, 10, "p: weight of requirements that the talent wants to learn"),
  spec("neutral", 0, 1, 0.5, "value that stands for what is unknown"),
  spec("missedMust", 0, 1, 0.8, "skills: multiplier for each must-skill that is missed"),
  spec("overPerLevel", 0, 0.25, 0.1, "skills: discount for each level above the need"),
  spec("overCap", 0, 0.05, 0.05, "skills: most that the discount takes off q, musts being met"),
  spec("related", 0, 1, 0.6, "skills: what a fully similar skill is worth"),
  spec("evidenceSelf", 0, 1, 0.4, "evidence: own word"),
  spec("evidenceCourse", 0, 1, 0.7, "evidence: a finished course"),
  spec("evidenceCertificate", 0, 1, 1, "evidence: a certificate"),
  spec("evidenceEndorsed", 0, 1, 1, "evidence: endorsed by a finished engagement"),
  spec("lateStartDays", 1, 365, 90, "availability: days late at which the start counts nothing"),
  spec("costZeroAt", 1.05, 3, 1.3, "cost: wish, in budgets, at which it counts nothing"),
  spec("payZeroAt", 0, 0.95, 0.5, "pay: offer, in wishes, at which it counts nothing"),
  spec("placeTied", 0, 1, 0.8, "place: a prefecture with ties; a wished one is 1"),
  spec("modeNear", 0, 1, 0.5, "place: a mode one step from a wished one"),
  spec("growthFull", 1, 10, 2, "growth: number of learnable requirements that count as full"),
] as const satisfies readonly WeightSpec[];

export type WeightKey = (typeof WEIGHT_SPECS)[number]["key"];
/** One finite number for each spec, inside its range. */
export type Weights = Readonly<Record<WeightKey, number>>;

export const DEFAULT_WEIGHTS: Weights = Object.freeze(
  Object.fromEntries(WEIGHT_SPECS.map((each) => [each.key, each.default])) as Weights,
);

const checkWeights = record(
  Object.fromEntries(WEIGHT_SPECS.map((each) => [each.key, numberBetween(each.min, each.max)])),
);

/**
 * The value itself, if it has every weight in its range and nothing else.
 * @throws {MatchingInputError} naming the field, e.g. `weights.overCap`.
 */
export function assertWeights(value: unknown): Weights {
  const failure = checkWeights(value);
  if (failure) throw new MatchingInputError(`weights${failure.path}`, failure.problem);
  return value as Weights;
}

function spec<K extends string>(key: K, min: number, max: number, value: number, meaning: string) {
  return { key, min, max, default: value, meaning } as const;
}
