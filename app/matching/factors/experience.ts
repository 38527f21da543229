import { sorted } from "../facts";
import type { Pair } from "../pair";
import { type Factor, meanOf } from "./factor";

/**
 * Has worked in the opening's industry, has worked on its theme: half each; the industry leaves
 * when the firm's is unknown. Experience is a claim, as a skill is: none claimed counts as none,
 * so a blank never beats someone who names what they did elsewhere.
 */
export const experienceFactor: Factor = {
  key: "experience",
  side: "q",

  rate(pair) {
    return meanOf(parts(pair), pair.weights.neutral);
  },

  facts: ({ talent, opening }) => [
    { key: "industries", talent: sorted(talent.industries), opening: opening.industry },
    { key: "themes", talent: sorted(talent.themes), opening: opening.theme },
  ],
};

function parts({ talent, opening }: Pair): number[] {
  const theme = talent.themes.includes(opening.theme) ? 1 : 0;
  if (opening.industry === null) return [theme];
  return [talent.industries.includes(opening.industry) ? 1 : 0, theme];
}
