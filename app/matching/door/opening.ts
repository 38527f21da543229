import { ENGAGEMENT_TYPES, type OpeningInput, WORK_MODES } from "../types";
import { codes, hours, onsiteDays, pay, skillId } from "./atoms";
import { MatchingInputError } from "./error";
import { LIMITS } from "./limits";
import * as shape from "./shape";

const checkOpening = shape.all(
  shape.record({
    id: shape.text(LIMITS.idLength),
    published: shape.flag,
    opensOn: shape.nullable(shape.day),
    expiresOn: shape.nullable(shape.day),
    requirements: shape.list(
      shape.record({
        skillId,
        level: shape.integerBetween(LIMITS.level.min, LIMITS.level.max),
        weight: shape.positive,
        must: shape.flag,
      }),
      LIMITS.requirements,
      (requirement: { skillId: number }) => requirement.skillId,
    ),
    prefecture: shape.prefecture,
    mode: shape.oneOf(WORK_MODES),
    onsiteDays,
    engagementTypes: shape.list(shape.oneOf(ENGAGEMENT_TYPES), ENGAGEMENT_TYPES.length),
    hoursMin: hours,
    hoursMax: hours,
    startOn: shape.nullable(shape.day),
    lengthMonths: shape.nullable(
      shape.all(shape.positive, shape.numberBetween(0, LIMITS.lengthMonths)),
    ),
    pay,
    industry: shape.nullable(shape.text(LIMITS.codeLength)),
    theme: shape.text(LIMITS.codeLength),
    roles: codes,
    seats: shape.integerBetween(1, LIMITS.seats),
    languages: codes,
  }),
  shape.ordered("hoursMin", "hoursMax"),
  // Days written YYYY-MM-DD sort as text.
  shape.ordered("opensOn", "expiresOn"),
);

/**
 * The value itself, if it is a valid opening and has no other field.
 * @param field name of the value in the error's path.
 * @throws {MatchingInputError} naming the first bad field, e.g. `opening.requirements[0].weight`.
 */
export function assertOpening(value: unknown, field = "opening"): OpeningInput {
  const failure = checkOpening(value);
  if (failure) throw new MatchingInputError(field + failure.path, failure.problem);
  return value as OpeningInput;
}
