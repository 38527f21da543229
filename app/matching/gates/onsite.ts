import type { Pair } from "../pair";
import { failed, type Gate, PASS, UNKNOWN } from "./gate";

/**
 * The days on site can be done. A maximum that the talent stated decides alone: who offers four
 * days a month from the other end of the country has thought about the journey. Where none is
 * stated, it is enough to live in the same prefecture or one that touches it, or to be ready to
 * move; one yes passes, and only three noes fail.
 */
export const onsiteGate: Gate = {
  key: "onsite",

  check(pair) {
    const { talent, opening } = pair;
    const days = opening.mode === "remote" ? 0 : opening.onsiteDays;
    if (days === 0) return PASS;
    if (talent.onsiteDaysMax !== null) {
      if (days === null) return UNKNOWN;
      return days <= talent.onsiteDaysMax ? PASS : failed("too_many_onsite_days");
    }
    const distance = distanceOf(pair);
    if (distance === "same" || distance === "adjacent" || talent.relocation === true) return PASS;
    if (distance === null || talent.relocation === null) return UNKNOWN;
    return failed("too_far");
  },

  facts: (pair) => [
    {
      key: "onsite_days",
      talent: pair.talent.onsiteDaysMax,
      opening: { mode: pair.opening.mode, days: pair.opening.onsiteDays },
    },
    {
      key: "prefecture",
      talent: pair.talent.prefecture,
      opening: pair.opening.prefecture,
      context: distanceOf(pair),
    },
    { key: "relocation", talent: pair.talent.relocation },
  ],
};

/** Null when it is unknown where the talent lives. */
function distanceOf({ talent, opening, context }: Pair): "same" | "adjacent" | "apart" | null {
  if (talent.prefecture === null) return null;
  if (talent.prefecture === opening.prefecture) return "same";
  return context.adjacency.touches(talent.prefecture, opening.prefecture) ? "adjacent" : "apart";
}
