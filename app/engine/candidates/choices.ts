import { byNeed, type CardChoices, type Requirement } from "~/matching";

/** What the form offers: only what somebody on the list has, with how many. */
export interface FilterChoices {
  prefectures: { code: string; count: number }[];
  /** Asked for by the opening. */
  asked: number[];
  /** Held by somebody besides. */
  others: number[];
}

export function filterChoices(
  { prefectures, skills }: CardChoices,
  requirements: readonly Requirement[],
): FilterChoices {
  const asked = requirements.toSorted(byNeed).map(({ skillId }) => skillId);
  return {
    prefectures: [...prefectures]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    asked: asked.filter((id) => skills.has(id)),
    others: [...skills].filter((id) => !asked.includes(id)).sort((a, b) => a - b),
  };
}
