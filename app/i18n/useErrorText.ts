import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { ErrorParams, FieldError, FormRefusal } from "~/lib/form-errors";
import { useFormats } from "./formats";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Puts an error of a field or a refusal of the database into words. */
export function useErrorText(): (error: FieldError | FormRefusal) => string {
  const words = useTranslations();
  const { date } = useFormats();

  return useCallback(
    (error) => {
      // The keys are data here, so the translator cannot know which arguments each one wants.
      const say = words as unknown as {
        (key: string, params?: ErrorParams): string;
        has(key: string): boolean;
      };
      const key = "code" in error ? `errors.${error.code}` : `refusals.${error.refusal}`;
      if (!say.has(key)) return say("code" in error ? "errors.invalid" : "refusals.unknown");
      return say(key, withDates(error.params, date));
    },
    [words, date],
  );
}

function withDates(params: ErrorParams = {}, date: (day: string) => string): ErrorParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && DAY.test(value) ? date(value) : value,
    ]),
  );
}
