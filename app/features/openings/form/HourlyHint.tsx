import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { integer, yen } from "~/lib/values";
import { PAY_UNITS, yenPerHour } from "~/matching";
import { estimate } from "../estimate";
import { HOURS_MAX, LENGTH_MAX, PAY_MAX } from "../schema";
import type { OpeningFormState, SectionProps } from "./formState";
import classes from "./OpeningForm.module.css";

const amount = yen(1, PAY_MAX);
const hours = integer(1, HOURS_MAX);
const months = integer(1, LENGTH_MAX);

const PAY = ["payMin", "payMax", "payUnit"] as const;
const WATCHED = [...PAY, "hoursMax", "lengthMonths"] as const;

/** What the pay comes to in an hour while one types: a monthly sum hides how low it may be. */
export function HourlyHint({ form }: SectionProps) {
  const words = useTranslations("openingForm");
  const { yen: inYen } = useFormats();
  const { unit, hourly } = useHourly(form);
  if (unit === null || unit === "hour") return null;
  return (
    <p className={classes.aside} role="status">
      {hourly === null
        ? words(unit === "month" ? "hourlyNeedsHours" : "hourlyNeedsLength")
        : words("hourly", { amount: inYen(estimate(hourly)) })}
    </p>
  );
}

/**
 * The unit is null while no amount is typed or the pay is to be corrected, the hourly sum also where
 * hours or months are missing.
 */
export function useHourly(form: OpeningFormState) {
  const [min, max, payUnit, hoursMax, lengthMonths] = form.hook.watch(WATCHED);
  const pay = amount.safeParse(max);
  const unit = PAY_UNITS.find((one) => one === payUnit);
  const isWrong = PAY.some(form.hasError) || (amount.safeParse(min).data ?? 0) > (pay.data ?? 0);
  if (!pay.success || !unit || isWrong) return { unit: null, hourly: null };
  const given = <T,>(name: (typeof WATCHED)[number], value: T) =>
    form.hasError(name) ? undefined : value;
  const hourly = yenPerHour(
    { amount: pay.data, unit },
    hours.safeParse(given("hoursMax", hoursMax)).data ?? null,
    months.safeParse(given("lengthMonths", lengthMonths)).data ?? null,
  );
  return { unit, hourly };
}
