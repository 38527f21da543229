import {
  type CompanyLists,
  explain,
  explainFor,
  type GateKey,
  type ListedPerson,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import type { Moment } from "../data/moment";
import { type OpenOpening, publishedInput } from "../questions/published";

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
export function listsForFirm(at: Moment, opening: OpenOpening): CompanyLists {
  const { people, companyLists, weights } = at.data;
  const input = publishedInput(at, opening);
  const excluded = at.exclusionsOf(opening.id);
  // Made anew when somebody hides as when somebody pauses: else the time that it takes would tell which.
  const apart = Object.keys(excluded).sort().join();
  return companyLists.get(opening.id, apart, () =>
    people.companyLists(input, at.contextForOpening(opening.id, excluded), weights),
  );
}

/** With the firm's view of the reasons. */
export function explained(
  at: Moment,
  opening: OpenOpening,
  people: readonly ListedPerson[],
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
