import { type MatchContext, type TalentInput, talentAt } from "~/matching";
import { NotThere } from "../questions/not-there";
import { contextForOpening, contextForTalent, type Exclusions } from "../tables";
import type { Changes } from "./changes";
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
  const people = new Map((asked.id ?? []).map((id, row) => [id, talentAt(asked, row)]));
  const tables = () => ({ ...data.tables, asOf: data.asOf });
  return ({ openingIds, talentIds }) => ({
    data,
    exclusionsOf: (openingId) => told(openingIds, exclusions, openingId),
    person(talentId) {
      assertAsked(talentIds, talentId);
      return people.get(talentId) ?? null;
    },
    contextForOpening: (openingId, excluded) => contextForOpening(tables(), openingId, excluded),
    contextForTalent: (talentId) =>
      contextForTalent(tables(), talentId, told(talentIds, talentExclusions, talentId)),
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
