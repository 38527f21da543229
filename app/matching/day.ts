const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A calendar day as a number: days since 1970-01-01, negative before. Null unless the text is a
 * day that exists, written `YYYY-MM-DD`.
 *
 * Plain arithmetic instead of `Date`, which accepts 2026-02-30 and has a time zone. Proleptic
 * Gregorian; the method is "days_from_civil" in Howard Hinnant's "chrono-Compatible Low-Level Date
 * Algorithms" (public domain).
 */
export function dayNumber(text: string): number | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;

  // Years that begin in March put the leap day last, so that no month needs a special case.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a number, `YYYY-MM-DD`; of one that no such text has, a text that is no day. */
export function dayText(number: number): string {
  const date = new Date(number * 86_400_000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}
