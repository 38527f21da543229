import {
  explain,
  explainFor,
  type GateKey,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import type { Moment } from "../data/moment";
import { type OpenOpening, publishedInput } from "../questions/published";
import { FirmLists, type RankedPerson } from "./firm-lists";

export interface PlacedPerson {
  talentId: string;
  rank: number;
  missed: GateKey | null;
  explanation: ViewerExplanation;
}

/**
 * The two lists of a published opening.
 * @throws {NotThere} if it is not published in that revision.
 */
export function listsForFirm(at: Moment, opening: OpenOpening): FirmLists {
  const { people, firmLists, weights } = at.data;
  const input = publishedInput(at, opening);
  const excluded = at.exclusionsOf(opening.id);
  const context = at.contextForOpening(opening.id, excluded);
  const lists = firmLists.get(
    opening.id,
    () => new FirmLists(people, input, { context, excluded, weights }),
  );
  lists.keepApart(excluded, context);
  return lists;
}

/** With the firm's view of the reasons. */
export function explained(
  at: Moment,
  opening: OpenOpening,
  people: readonly RankedPerson[],
): PlacedPerson[] {
  const { data } = at;
  const input = publishedInput(at, opening);
  const context = at.contextForOpening(opening.id, at.exclusionsOf(opening.id));
  return people.map(({ talentId, rank, missed }) => {
    const talent = data.people.get(talentId) as TalentInput;
    const explanation = explainFor(explain(talent, input, context, data.weights), "company");
    return { talentId, rank, missed, explanation };
  });
}
