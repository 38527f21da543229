/** From here on the person is asked whether its conditions still hold. */
export const STALE_AFTER_DAYS = 60;

const DAY_MS = 86_400_000;

/** Whole days from one day to another, both as `2026-11-24`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export type Freshness = "fresh" | "today" | "stale";

/** How the last confirmation stands on a day in Japan. */
export function freshnessOf(confirmedOn: string, today: string): Freshness {
  const age = daysBetween(confirmedOn, today);
  if (age <= 0) return "today";
  return age > STALE_AFTER_DAYS ? "stale" : "fresh";
}
