import type { HoursRange } from "../facts";
import { type Factor, rated } from "./factor";

/**
 * Share of the opening's hours range that lies inside the wished one, 0–1. One end alone leaves a
 * wish open on the other side, and makes an offer a single number, which is inside or not.
 * @returns null when either side states nothing.
 */
export function hoursInside(wish: HoursRange, offer: HoursRange): number | null {
  const low = offer.min ?? offer.max;
  const high = offer.max ?? offer.min;
  if (low === null || high === null) return null;
  if (wish.min === null && wish.max === null) return null;
  const from = wish.min ?? 0;
  const to = wish.max ?? Number.POSITIVE_INFINITY;
  if (low === high) return low >= from && low <= to ? 1 : 0;
  return Math.max(0, Math.min(high, to) - Math.max(low, from)) / (high - low);
}

export const hoursFactor: Factor = {
  key: "hours",
  side: "p",

  rate({ talent, opening }) {
    return rated(
      hoursInside(
        { min: talent.hoursMin, max: talent.hoursMax },
        { min: opening.hoursMin, max: opening.hoursMax },
      ),
    );
  },

  facts: ({ talent, opening }) => [
    {
      key: "hours",
      talent: { min: talent.hoursMin, max: talent.hoursMax },
      opening: { min: opening.hoursMin, max: opening.hoursMax },
    },
  ],
};
