import type { MatchContext } from "../context";
import { P_FACTORS, Q_FACTORS } from "../factors/all";
import type { Factor } from "../factors/factor";
import type { Gate } from "../gates/gate";
import type { FactorKey } from "../keys";
import { makePair, type Pair, type PreparedOpening } from "../pair";
import { applicableWeight } from "../side";
import type { TalentInput } from "../types";
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

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

/** The pair of an opening and a profile, whose fields a question may set. */
export type Asked = Changeable<Omit<Pair, "talent">> & { readonly talent: Changeable<TalentInput> };
/** Puts a value into the profile: into the same fields for each value. */
type Say<T> = (asked: Asked, value: T) => void;

/**
 * Asks the gates and factors of an opening about profiles that say one thing and leave the rest blank.
 * What a facet is worth to an opening comes from here, so there is one formula for all.
 */
export class Probe {
  /** What a factor's value is multiplied by before it is added to its side; 0 where it does not apply. */
  readonly shares: Readonly<Record<FactorKey, number>>;
  /** A side of which nothing applies is neutral as a whole. */
  readonly applies: { readonly q: boolean; readonly p: boolean };
  /** One for all questions: there are thousands in a search. */
  readonly #asked: Asked;
  readonly #neutral: number;

  constructor(prepared: PreparedOpening, context: MatchContext, weights: Weights) {
    this.#neutral = weights.neutral;
    const talent = { ...BLANK };
    this.#asked = { ...makePair(talent, prepared, context, weights), talent };
    const [q, p] = [sharesOf(Q_FACTORS, this.#asked), sharesOf(P_FACTORS, this.#asked)];
    this.shares = Object.fromEntries([...q, ...p]) as Record<FactorKey, number>;
    this.applies = { q: q.some(isCounted), p: p.some(isCounted) };
  }

  /** For each value 1 where it passes the gate, else 0. */
  passes<T>(gate: Gate, values: ArrayLike<T>, say: Say<T>): Uint8Array {
    return this.#ask(new Uint8Array(values.length), values, say, (asked) =>
      gate.check(asked).outcome === "fail" ? 0 : 1,
    );
  }

  /** For each value what the factor adds to its side, 0–1. */
  contributions<T>(factor: Factor, values: ArrayLike<T>, say: Say<T>): Float64Array {
    const share = this.shares[factor.key];
    return this.#ask(new Float64Array(values.length), values, say, (asked) => {
      const { state, value } = factor.rate(asked);
      return state === "not_applicable" ? 0 : share * (value ?? this.#neutral);
    });
  }

  /** For each value a part of a factor, the neutral value where it is unknown. */
  parts<T>(part: (pair: Pair) => number | null, values: ArrayLike<T>, say: Say<T>): Float64Array {
    return this.#ask(
      new Float64Array(values.length),
      values,
      say,
      (asked) => part(asked) ?? this.#neutral,
    );
  }

  #ask<T, Answers extends Uint8Array | Float64Array>(
    answers: Answers,
    values: ArrayLike<T>,
    say: Say<T>,
    question: (asked: Asked) => number,
  ): Answers {
    for (let i = 0; i < values.length; i++) {
      say(this.#asked, values[i] as T);
      answers[i] = question(this.#asked);
    }
    // Blank again: the next question is about other fields.
    Object.assign(this.#asked.talent, BLANK);
    return answers;
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
