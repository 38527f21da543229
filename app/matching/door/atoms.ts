/** Checks that talents and openings share. */
import { PAY_UNITS } from "../types";
import { LIMITS } from "./limits";
import {
  integerBetween,
  list,
  nullable,
  numberBetween,
  oneOf,
  prefecture,
  record,
  text,
} from "./shape";

export const skillId = integerBetween(0, LIMITS.skillId);
export const codes = list(text(LIMITS.codeLength), LIMITS.codes);
export const prefectures = list(prefecture, LIMITS.prefectures);
export const hours = nullable(numberBetween(0, LIMITS.hoursPerWeek));
export const onsiteDays = nullable(numberBetween(0, LIMITS.onsiteDaysPerMonth));
export const pay = nullable(
  record({ amount: integerBetween(0, LIMITS.payYen), unit: oneOf(PAY_UNITS) }),
);
