import type { Pay } from "./types";

/** 52 weeks a year over 12 months, as hours a month are commonly reckoned in Japan. */
export const WEEKS_PER_MONTH = 52 / 12;

/**
 * Pay in yen an hour, so that wishes and budgets in different units can be compared.
 * @param hoursPerWeek needed for `month` and `total`.
 * @param lengthMonths needed for `total`.
 * @returns yen an hour, not rounded; null when something needed is unknown or zero.
 */
export function yenPerHour(
  pay: Pay | null,
  hoursPerWeek: number | null,
  lengthMonths: number | null,
): number | null {
  if (pay === null) return null;
  if (pay.unit === "hour") return pay.amount;
  if (hoursPerWeek === null || hoursPerWeek <= 0) return null;
  const perMonth = hoursPerWeek * WEEKS_PER_MONTH;
  if (pay.unit === "month") return pay.amount / perMonth;
  if (lengthMonths === null || lengthMonths <= 0) return null;
  return pay.amount / (perMonth * lengthMonths);
}
