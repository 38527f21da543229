import { timeZone } from "./locale";

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const POSTGRES_TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)([+-]\d{2})(?::?(\d{2}))?$/;

/**
 * A day (`2026-11-24`) means that day in Japan. Timestamps come as ISO from PostgREST and in
 * PostgreSQL's own spelling (`2026-11-23 14:50:57.07+00`) from the embedded one, which not every
 * browser's `Date` reads.
 */
export function toInstant(value: Date | string): Date {
  if (value instanceof Date) return value;
  if (DAY_ONLY.test(value)) return new Date(`${value}T00:00:00+09:00`);
  const [, day, time, hours, minutes = "00"] = POSTGRES_TIMESTAMP.exec(value) ?? [];
  return new Date(day ? `${day}T${time}${hours}:${minutes}` : value);
}

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in Japan, as a date field and a `date` column spell it: `2026-11-24`. */
export function japanDay(value: Date | string): string {
  return parts.format(toInstant(value));
}

/** Japan's fiscal year runs from 1 April to 31 March and bears the name of the year it begins in. */
export function fiscalYearOf(value: Date | string): number {
  const [year = 0, month = 0] = japanDay(value).split("-").map(Number);
  return month >= 4 ? year : year - 1;
}
