import { PrefectureAdjacency } from "../adjacency";
import type { MatchContext } from "../context";
import { SkillRelations } from "../relations";
import { MatchingInputError } from "./error";
import { day } from "./shape";

/**
 * The value itself, if it is a valid context. The excluded pairs are not walked through here
 * (there can be very many); a bad reason is refused where it is read.
 * @throws {MatchingInputError} naming the field, e.g. `context.asOf`.
 */
export function assertContext(value: unknown): MatchContext {
  if (typeof value !== "object" || value === null) {
    throw new MatchingInputError("context", "not_an_object");
  }
  const context = value as Partial<Record<keyof MatchContext, unknown>>;
  const failure = day(context.asOf);
  if (failure) throw new MatchingInputError("context.asOf", failure.problem);
  if (!(context.relations instanceof SkillRelations)) {
    throw new MatchingInputError("context.relations", "not_allowed");
  }
  if (!(context.adjacency instanceof PrefectureAdjacency)) {
    throw new MatchingInputError("context.adjacency", "not_allowed");
  }
  if (!(context.excluded instanceof Map)) {
    throw new MatchingInputError("context.excluded", "not_allowed");
  }
  return value as MatchContext;
}
