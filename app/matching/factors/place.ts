import { sorted } from "../facts";
import type { Pair } from "../pair";
import { WORK_MODES, type WorkMode } from "../types";
import { type Factor, meanOf } from "./factor";

/**
 * How near a mode is to the nearest wished one: 1 for itself, `near` one step away on
 * remote – hybrid – onsite, 0 for the opposite end.
 * @param wished not empty.
 */
export function modeValue(mode: WorkMode, wished: readonly WorkMode[], near: number): number {
  const place = WORK_MODES.indexOf(mode);
  const steps = Math.min(...wished.map((each) => Math.abs(WORK_MODES.indexOf(each) - place)));
  return steps === 0 ? 1 : steps === 1 ? near : 0;
}

/** Prefecture and mode against the wish, half each. The place counts for remote work too. */
export const placeFactor: Factor = {
  key: "place",
  side: "p",

  rate(pair) {
    const { talent, opening, weights } = pair;
    const mode =
      talent.wishedModes.length === 0
        ? null
        : modeValue(opening.mode, talent.wishedModes, weights.modeNear);
    return meanOf([placeValue(pair), mode], weights.neutral);
  },

  facts: (pair) => [
    {
      key: "wished_places",
      talent: {
        wished: sorted(pair.talent.wishedPrefectures),
        tied: sorted(pair.talent.tiedPrefectures),
      },
      opening: pair.opening.prefecture,
      context: kindOf(pair),
    },
    { key: "wished_modes", talent: sorted(pair.talent.wishedModes), opening: pair.opening.mode },
  ],
};

function placeValue(pair: Pair): number | null {
  switch (kindOf(pair)) {
    case null:
      return null;
    case "wished":
      return 1;
    case "tied":
      return pair.weights.placeTied;
    case "other":
      return 0;
  }
}

function kindOf({ talent, opening }: Pair): "wished" | "tied" | "other" | null {
  if (talent.wishedPrefectures.includes(opening.prefecture)) return "wished";
  if (talent.tiedPrefectures.includes(opening.prefecture)) return "tied";
  const stated = talent.wishedPrefectures.length + talent.tiedPrefectures.length > 0;
  return stated ? "other" : null;
}
