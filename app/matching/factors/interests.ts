import { sorted } from "../facts";
import type { Pair } from "../pair";
import { type Factor, meanOf } from "./factor";

/**
 * Theme, industry and role against what interests the talent: equal parts. A part for which the
 * opening names nothing does not apply; one for which the talent names nothing is unknown.
 */
export const interestsFactor: Factor = {
  key: "interests",
  side: "p",

  rate(pair) {
    return meanOf(parts(pair), pair.weights.neutral);
  },

  facts: ({ talent, opening }) => [
    {
      key: "themes_of_interest",
      talent: sorted(talent.themesOfInterest),
      opening: opening.theme,
    },
    {
      key: "industries_of_interest",
      talent: sorted(talent.industriesOfInterest),
      opening: opening.industry,
    },
    { key: "roles", talent: sorted(talent.roles), opening: sorted(opening.roles) },
  ],
};

function parts({ talent, opening }: Pair): (number | null)[] {
  const parts = [hit(talent.themesOfInterest, [opening.theme])];
  if (opening.industry !== null) parts.push(hit(talent.industriesOfInterest, [opening.industry]));
  if (opening.roles.length > 0) parts.push(hit(talent.roles, opening.roles));
  return parts;
}

/** 1 when the lists share a code, 0 when not, null when nothing is wished. */
function hit(wished: readonly string[], offered: readonly string[]): number | null {
  if (wished.length === 0) return null;
  return offered.some((code) => wished.includes(code)) ? 1 : 0;
}
