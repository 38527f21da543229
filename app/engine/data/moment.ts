import { type MatchContext, pairKey, type TalentInput } from "~/matching";
import { NotThere } from "../questions/not-there";
import type { Changes, Exclusions } from "./changes";
import { talentsIn } from "./columns";
import type { LiveData } from "./live-data";
import type { Needs } from "./needs";

/**
 * What is held, and what a question needs besides: all of the same moment. Asked about an id that the
 * question did not name among its needs, it throws: not to know who is kept apart is not "nobody".
 */
export interface Moment {
  readonly data: LiveData;
  /** @throws {NotThere} if there is no such opening. */
  exclusionsOf(openingId: string): Exclusions;
  /** Somebody asked about, in whatever state; null where there is no such profile. */
  person(talentId: string): TalentInput | null;
  contextForOpening(openingId: string, excluded: Exclusions): MatchContext;
  contextForTalent(talentId: string): MatchContext;
}

/** The moment of some changes, for each question by what it needs. */
export function momentsOf(
  data: LiveData,
  { exclusions, talentExclusions, asked }: Changes,
): (needs: Needs) => Moment {
  const people = new Map([...talentsIn(asked)].map((talent) => [talent.id, talent]));
  const context = (excluded: Exclusions, key: (otherId: string) => string): MatchContext => ({
    ...data.tables,
    asOf: data.asOf,
    excluded: new Map(Object.entries(excluded).map(([id, reason]) => [key(id), reason])),
  });
  return ({ openingIds, talentIds }) => ({
    data,
    exclusionsOf: (openingId) => told(openingIds, exclusions, openingId),
    person(talentId) {
      assertAsked(talentIds, talentId);
      return people.get(talentId) ?? null;
    },
    contextForOpening: (openingId, excluded) =>
      context(excluded, (talentId) => pairKey(talentId, openingId)),
    contextForTalent: (talentId) =>
      context(told(talentIds, talentExclusions, talentId), (openingId) =>
        pairKey(talentId, openingId),
      ),
  });
}

function told(
  asked: readonly string[],
  answers: Readonly<Record<string, Exclusions>> | null,
  id: string,
): Exclusions {
  assertAsked(asked, id);
  const answer = answers?.[id];
  if (!answer) throw new NotThere();
  return answer;
}

function assertAsked(asked: readonly string[], id: string): void {
  if (!asked.includes(id)) throw new Error(`${id} is not among the needs of the question`);
}
