import { type MatchContext, pairKey, type TalentInput } from "~/matching";
import type { Changes, Exclusions } from "./changes";
import { talentsIn } from "./columns";
import type { LiveData } from "./live-data";

/** What is held, and what the questions of one round need besides: all of the same moment. */
export interface Moment {
  readonly data: LiveData;
  /** Null where there is no such opening. */
  exclusionsOf(openingId: string): Exclusions | null;
  /** Somebody asked about, in whatever state; null where there is no such profile. */
  person(talentId: string): TalentInput | null;
  contextForOpening(openingId: string, excluded: Exclusions): MatchContext;
  contextForTalent(talentId: string): MatchContext;
}

export function momentOf(data: LiveData, { exclusions, talentExclusions, asked }: Changes): Moment {
  const people = new Map([...talentsIn(asked)].map((talent) => [talent.id, talent]));
  const context = (excluded: Exclusions, key: (otherId: string) => string): MatchContext => ({
    ...data.tables,
    asOf: data.asOf,
    excluded: new Map(Object.entries(excluded).map(([id, reason]) => [key(id), reason])),
  });
  return {
    data,
    exclusionsOf: (openingId) => exclusions?.[openingId] ?? null,
    person: (talentId) => people.get(talentId) ?? null,
    contextForOpening: (openingId, excluded) =>
      context(excluded, (talentId) => pairKey(talentId, openingId)),
    contextForTalent: (talentId) =>
      context(talentExclusions?.[talentId] ?? {}, (openingId) => pairKey(talentId, openingId)),
  };
}
