import type { Funnel } from "~/matching";
import { type HeadCount, headCount, sameCount } from "./count";
import { FIT_GATES, type FitGate } from "./input";

/** One change that lets more people in, with how many fit then. */
export interface Loosening {
  readonly after: HeadCount;
  /** The level that would do, or wanted instead of must. */
  readonly to: number | "want";
}

/** What a condition costs: how many would fit all others. */
export type Cost =
  | {
      readonly gate: "must_skills";
      readonly skillId: number;
      readonly level: number;
      readonly loosenings: readonly Loosening[];
    }
  | { readonly gate: Exclude<FitGate, "must_skills">; readonly after: HeadCount };

/** How the conditions of an opening narrow down who fits, in numbers that its firm may read. */
export interface Fit {
  /** Everybody who could be introduced. */
  readonly people: HeadCount;
  /** Left after this condition and those before it. */
  readonly steps: readonly { readonly gate: FitGate; readonly left: HeadCount }[];
  /** All conditions are met. */
  readonly all: HeadCount;
  /** The costliest first, three at most. */
  readonly costs: readonly Cost[];
}

const COSTS_MAX = 3;

/** The numbers of a funnel, each as `headCount` tells it. */
export function toFit(funnel: Funnel): Fit {
  const leftAfter = new Map(funnel.steps.map(({ gate, left }) => [gate, left]));
  const left = (gate: FitGate | "open") => leftAfter.get(gate) ?? 0;
  return {
    people: headCount(left("open")),
    steps: FIT_GATES.map((gate) => ({ gate, left: headCount(left(gate)) })),
    all: headCount(left("language")),
    costs: costsOf(funnel, left("language")),
  };
}

function costsOf(funnel: Funnel, fitting: number): Cost[] {
  const now = headCount(fitting);
  const musts = funnel.musts.map(({ skillId, level, fromLevel, asWant }) => {
    const lower = level > 1 ? [{ to: level - 1, more: fromLevel[level - 2] ?? 0 }] : [];
    const loosenings = [...lower, { to: "want" as const, more: asWant }]
      .map(({ to, more }) => ({ to, after: headCount(fitting + more) }))
      .filter(({ after }) => !sameCount(after, now));
    const cost: Cost = { gate: "must_skills", skillId, level, loosenings };
    return { cost, after: headCount(fitting + asWant) };
  });
  const others = FIT_GATES.flatMap((gate) => {
    if (gate === "must_skills") return [];
    const after = headCount(fitting + funnel.onlyFailing[gate]);
    return [{ cost: { gate, after } as Cost, after }];
  });
  // Sorted by what is shown: an order by the true numbers would say more than they do.
  return [...musts, ...others]
    .filter(({ after }) => !sameCount(after, now))
    .sort((a, b) => b.after.low - a.after.low || b.after.high - a.after.high)
    .slice(0, COSTS_MAX)
    .map(({ cost }) => cost);
}
