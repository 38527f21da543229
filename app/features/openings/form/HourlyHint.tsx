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

/** The unit is null while no amount is typed, the hourly sum also where hours or months are missing. */
export function useHourly(form: OpeningFormState) {
  const typed = form.hook.watch(["payMax", "payUnit", "hoursMax", "lengthMonths"]);
  const pay = amount.safeParse(typed[0]);
  const unit = PAY_UNITS.find((one) => one === typed[1]);
  if (!pay.success || !unit) return { unit: null, hourly: null };
  const hourly = yenPerHour(
    { amount: pay.data, unit },
    hours.safeParse(typed[2]).data ?? null,
    months.safeParse(typed[3]).data ?? null,
  );
  return { unit, hourly };
}
