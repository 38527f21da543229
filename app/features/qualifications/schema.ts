import { z } from "zod";
import { between } from "~/lib/form-errors";
import { optional, optionalText } from "~/lib/text";
import { choice, code, day, integer } from "~/lib/values";

export const NUMBER_MAX = 40;
/** Days that the database takes. */
export const DAYS = { min: "1950-01-01", max: "2099-12-31" } as const;

/** @param today in Japan: nobody has passed tomorrow's examination. */
export function qualificationSchema(today: string) {
  return z
    .object({
      code: code(/^[a-z0-9_]{2,40}$/),
      acquiredOn: day({ min: DAYS.min, max: today }),
      expiresOn: optional(day(DAYS)),
      number: optionalText(NUMBER_MAX),
      version: optional(integer(1, 1_000_000_000)),
    })
    .refine(
      ({ acquiredOn, expiresOn }) => !expiresOn || !(expiresOn < acquiredOn),
      between("endBeforeStart", ["expiresOn"]),
    );
}
export type QualificationContent = z.output<ReturnType<typeof qualificationSchema>>;

/** What else can be done with one, each by a button of its own. */
export const actSchema = z.object({ intent: choice(["withdraw", "remove"]) });
