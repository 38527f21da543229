import type { MatchContext } from "../context";
import { P_FACTORS, Q_FACTORS } from "../factors/all";
import type { Factor } from "../factors/factor";
import type { Gate } from "../gates/gate";
import type { FactorKey } from "../keys";
import { yenPerHour } from "../money";
import { makePair, type Pair, type PreparedOpening } from "../pair";
import { applicableWeight } from "../side";
import type { Pay, TalentInput } from "../types";
import type { Weights } from "../weights";

const BLANK: TalentInput = {
  id: "probe",
  active: true,
  skills: [],
  learning: [],
  roles: [],
  prefecture: null,
  wishedPrefectures: [],
  tiedPrefectures: [],
  onsiteDaysMax: null,
  relocation: null,
  engagementTypes: [],
  hoursMin: null,
  hoursMax: null,
  availableFrom: null,
  wishedPay: null,
  wishedModes: [],
  industries: [],
  themes: [],
  industriesOfInterest: [],
  themesOfInterest: [],
  languages: [],
  confirmedOn: null,
};

/**
 * Asks the gates and factors of an opening about a profile that says one thing and leaves the rest
 * blank. What a facet is worth to an opening comes from here, so there is one formula for all.
 */
export class Probe {
  /** What a factor's value is multiplied by before it is added to its side; 0 where it does not apply. */
  readonly shares: Readonly<Record<FactorKey, number>>;
  /** A side of which nothing applies is neutral as a whole. */
  readonly applies: { readonly q: boolean; readonly p: boolean };
  /** One object for all questions: there are thousands in a search. */
  readonly #talent: { -readonly [K in keyof TalentInput]: TalentInput[K] } = { ...BLANK };
  readonly #asked: { -readonly [K in keyof Pair]: Pair[K] };
  readonly #prepared: PreparedOpening;
  readonly #neutral: number;

  constructor(prepared: PreparedOpening, context: MatchContext, weights: Weights) {
    this.#prepared = prepared;
    this.#neutral = weights.neutral;
    this.#asked = { ...makePair(this.#talent, prepared, context, weights) };
    const [q, p] = [sharesOf(Q_FACTORS, this.#asked), sharesOf(P_FACTORS, this.#asked)];
    this.shares = Object.fromEntries([...q, ...p]) as Record<FactorKey, number>;
    this.applies = { q: q.some(isCounted), p: p.some(isCounted) };
  }

  passes(gate: Gate, says: Partial<TalentInput>): boolean {
    return gate.check(this.#pair(says)).outcome !== "fail";
  }

  /** What a factor adds to its side, 0–1. */
  contribution(factor: Factor, says: Partial<TalentInput>): number {
    return this.#share(factor, this.#pair(says));
  }

  /** The same for a wish for pay. */
  ofPay(factor: Factor, pay: Pay | null): number {
    const { hoursPerWeek, opening } = this.#prepared;
    this.#asked.wish = yenPerHour(pay, hoursPerWeek, opening.lengthMonths);
    return this.#share(factor, this.#asked);
  }

  /** A part of a factor, the neutral value where it is unknown. */
  part(part: (pair: Pair) => number | null, says: Partial<TalentInput>): number {
    return part(this.#pair(says)) ?? this.#neutral;
  }

  #pair(says: Partial<TalentInput>): Pair {
    Object.assign(this.#talent, BLANK, says);
    return this.#asked;
  }

  #share(factor: Factor, pair: Pair): number {
    const { state, value } = factor.rate(pair);
    if (state === "not_applicable") return 0;
    return this.shares[factor.key] * (value ?? this.#neutral);
  }
}

function isCounted([, share]: [FactorKey, number]): boolean {
  return share > 0;
}

function sharesOf(factors: readonly Factor[], pair: Pair): [FactorKey, number][] {
  const ratings = factors.map((factor) => factor.rate(pair));
  const weights = factors.map(({ key }) => pair.weights[key]);
  const applicable = applicableWeight(ratings, weights);
  return factors.map(({ key }, i) => {
    const applies = ratings[i]?.state !== "not_applicable" && applicable > 0;
    return [key, applies ? (weights[i] ?? 0) / applicable : 0];
  });
}
