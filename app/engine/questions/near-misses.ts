import {
  explain,
  explainFor,
  type NearestChange,
  nearestChangesFor,
  type TalentInput,
  type ViewerExplanation,
} from "~/matching";
import { type AskBest, declined } from "./best";
import { publishedInput } from "./published";
import type { At } from "./question";

/** Somebody whom one condition alone keeps from an opening, as administrators may see it. */
export interface NearMiss {
  readonly talentId: string;
  readonly explanation: ViewerExplanation;
  /** What of the person's own would alone be enough; none where no small change is. */
  readonly changes: readonly NearestChange[];
}

/**
 * So many of the best are asked what would be enough, at some 0.07 ms each: whoever a small change would
 * make fit comes before those of a better score whom none would.
 */
const CONSIDERED = 200;

export function nearMisses({ opening, limit, barred }: AskBest, at: At): NearMiss[] {
  const { people, weights } = at.data;
  const input = publishedInput(at, opening);
  const excluded = at.exclusionsOf(opening.id);
  const context = at.contextForOpening(opening.id, { ...declined(barred), ...excluded });
  const best = people.nearest(input, Math.max(limit, CONSIDERED), context, weights);
  const considered = best.map(({ talentId }) => {
    const talent = people.get(talentId) as TalentInput;
    const changes = nearestChangesFor("admin", talent, input, context, { weights });
    return { talentId, talent, changes };
  });
  const withinReach = ({ changes }: { changes: readonly NearestChange[] }) => changes.length > 0;
  return [...considered.filter(withinReach), ...considered.filter((person) => !withinReach(person))]
    .slice(0, limit)
    .map(({ talentId, talent, changes }) => ({
      talentId,
      explanation: explainFor(explain(talent, input, context, weights), "admin"),
      changes,
    }));
}
