import type { MatchContext } from "../context";
import { dayNumber } from "../day";
import type { Pair } from "../pair";
import type { OpeningInput } from "../types";
import { type Factor, meanOf } from "./factor";

/** Share of the hours wanted that the talent gives, 0–1; nothing wanted is covered. */
export function hoursCovered(given: number, wanted: number): number {
  return wanted <= 0 ? 1 : Math.min(1, given / wanted);
}

/** 1 for a start in time, falling evenly to 0 at `zeroAt` days late. */
export function startInTime(daysLate: number, zeroAt: number): number {
  return Math.max(0, 1 - Math.max(0, daysLate) / zeroAt);
}

/** Hours covered and start in time, half each. */
export const availabilityFactor: Factor = {
  key: "availability",
  side: "q",

  rate(pair) {
    return meanOf([hoursPart(pair), startPart(pair)], pair.weights.neutral);
  },

  facts: (pair) => [
    {
      key: "hours",
      talent: { min: pair.talent.hoursMin, max: pair.talent.hoursMax },
      opening: { min: pair.opening.hoursMin, max: pair.opening.hoursMax },
    },
    {
      key: "start",
      talent: pair.talent.availableFrom,
      opening: pair.opening.startOn,
      context: daysLate(pair),
    },
  ],
};

/** 0–1, or null. The gate has seen to the fewest hours, so this asks for the most that are wanted. */
export function hoursPart({ talent, opening }: Pair): number | null {
  const wanted = opening.hoursMax ?? opening.hoursMin;
  if (talent.hoursMax === null || wanted === null) return null;
  return hoursCovered(talent.hoursMax, wanted);
}

/** 0–1, or null when one of the days is unknown. */
function startPart(pair: Pair): number | null {
  const late = daysLate(pair);
  return late === null ? null : startInTime(late, pair.weights.lateStartDays);
}

function daysLate({ talent, opening, context }: Pair): number | null {
  if (talent.availableFrom === null) return null;
  const from = dayNumber(talent.availableFrom);
  const due = startDue(opening, context);
  return from === null || due === null ? null : Math.max(0, from - due);
}

/**
 * The day, as a number, after which a start is late: the planned one, or today where that has passed,
 * as nobody is late for a past date. Null when the opening names none.
 */
export function startDue({ startOn }: OpeningInput, { asOf }: MatchContext): number | null {
  if (startOn === null) return null;
  const planned = dayNumber(startOn);
  const today = dayNumber(asOf);
  return planned === null || today === null ? null : Math.max(planned, today);
}
