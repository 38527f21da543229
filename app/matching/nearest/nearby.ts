import type { MatchContext } from "../context";
import type { OpeningInput, TalentInput } from "../types";

/**
 * Whether a person could do the work without moving house: from afar; in the own prefecture, one
 * that touches it, or one wished for or with ties; or partly on site on no more days than the person
 * offers, who then has thought about the journey.
 */
export function isNearbyOrRemote(
  talent: TalentInput,
  { mode, onsiteDays, prefecture }: OpeningInput,
  { adjacency }: MatchContext,
): boolean {
  if (mode === "remote" || onsiteDays === 0) return true;
  const { prefecture: home, wishedPrefectures, tiedPrefectures, onsiteDaysMax } = talent;
  if (home !== null && (home === prefecture || adjacency.touches(home, prefecture))) return true;
  if (wishedPrefectures.includes(prefecture) || tiedPrefectures.includes(prefecture)) return true;
  return (
    mode === "hybrid" &&
    onsiteDays !== null &&
    onsiteDaysMax !== null &&
    onsiteDays <= onsiteDaysMax
  );
}
