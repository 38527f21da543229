import { ENGAGEMENT_TYPES, EVIDENCE_KINDS, type TalentInput, WORK_MODES } from "../types";
import { codes, hours, onsiteDays, pay, prefectures, skillId } from "./atoms";
import { MatchingInputError } from "./error";
import { LIMITS } from "./limits";
import * as shape from "./shape";

const checkTalent = shape.all(
  shape.record({
    id: shape.text(LIMITS.idLength),
    active: shape.flag,
    skills: shape.list(
      shape.record({
        id: skillId,
        level: shape.integerBetween(LIMITS.level.min, LIMITS.level.max),
        evidence: shape.oneOf(EVIDENCE_KINDS),
      }),
      LIMITS.skills,
      (skill: { id: number }) => skill.id,
    ),
    learning: shape.list(skillId, LIMITS.skills),
    roles: codes,
    prefecture: shape.nullable(shape.prefecture),
    wishedPrefectures: prefectures,
    tiedPrefectures: prefectures,
    onsiteDaysMax: onsiteDays,
    relocation: shape.nullable(shape.flag),
    engagementTypes: shape.list(shape.oneOf(ENGAGEMENT_TYPES), ENGAGEMENT_TYPES.length),
    hoursMin: hours,
    hoursMax: hours,
    availableFrom: shape.nullable(shape.day),
    wishedPay: pay,
    wishedModes: shape.list(shape.oneOf(WORK_MODES), WORK_MODES.length),
    industries: codes,
    themes: codes,
    industriesOfInterest: codes,
    themesOfInterest: codes,
    languages: codes,
    confirmedOn: shape.nullable(shape.day),
  }),
  shape.ordered("hoursMin", "hoursMax"),
);

/**
 * The value itself, if it is a valid talent and has no other field.
 * @param field name of the value in the error's path.
 * @throws {MatchingInputError} naming the first bad field, e.g. `talent.skills[2].level`.
 */
export function assertTalent(value: unknown, field = "talent"): TalentInput {
  const failure = checkTalent(value);
  if (failure) throw new MatchingInputError(field + failure.path, failure.problem);
  return value as TalentInput;
}
