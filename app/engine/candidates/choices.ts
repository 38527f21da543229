import type { Requirement } from "~/matching";
import type { Listed } from "./narrow";

/** What the form offers: only what somebody on the list has, with how many. */
export interface FilterChoices {
  prefectures: { code: string; count: number }[];
  /** Asked for by the opening. */
  asked: number[];
  /** Held by somebody besides. */
  others: number[];
}

export function filterChoices(ranking: {
  candidates: readonly Listed[];
  requirements: readonly Requirement[];
}): FilterChoices {
  const prefectures = new Map<string, number>();
  const skills = new Set<number>();
  for (const { facts } of ranking.candidates) {
    const { prefecture } = facts;
    if (prefecture) prefectures.set(prefecture, (prefectures.get(prefecture) ?? 0) + 1);
    for (const { id } of facts.skills) skills.add(id);
  }
  const asked = ranking.requirements.map(({ skillId }) => skillId);
  return {
    prefectures: [...prefectures]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    asked: asked.filter((id) => skills.has(id)),
    others: [...skills].filter((id) => !asked.includes(id)).sort((a, b) => a - b),
  };
}
