import { explain, explainFor, type TalentInput, type ViewerExplanation } from "~/matching";
import type { Exclusions } from "../tables";
import { type OpenOpening, publishedInput } from "./published";
import type { At } from "./question";

export interface AskBest {
  readonly opening: OpenOpening;
  readonly limit: number;
  readonly barred: readonly string[];
}

export interface BestPerson {
  readonly talentId: string;
  readonly explanation: ViewerExplanation;
}

export function best({ opening, limit, barred }: AskBest, at: At): BestPerson[] {
  const { people, weights } = at.data;
  const input = publishedInput(at, opening);
  const excluded = at.exclusionsOf(opening.id);
  const context = at.contextForOpening(opening.id, { ...declined(barred), ...excluded });
  return people.top(input, limit, context, weights).map(({ talentId }) => {
    const talent = people.get(talentId) as TalentInput;
    return { talentId, explanation: explainFor(explain(talent, input, context, weights), "admin") };
  });
}

/** Whoever is barred is kept apart like somebody who declined: any reason does. */
export function declined(ids: readonly string[]): Exclusions {
  return Object.fromEntries(ids.map((id) => [id, "declined"]));
}
