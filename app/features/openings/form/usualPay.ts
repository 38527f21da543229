/** What an hour is paid in the openings that are public now: a quarter less than `low`, a quarter more than `high`. */
export interface UsualPay {
  basis: "theme" | "all";
  openings: number;
  low: number;
  median: number;
  high: number;
}

/** Below this share of the lower quartile we say so: people look for other work then. */
const FAR_BELOW = 0.7;

export type Position = "farBelow" | "below" | "within" | "above";

export function positionOf(hourly: number, { low, high }: UsualPay): Position {
  if (hourly < low * FAR_BELOW) return "farBelow";
  if (hourly < low) return "below";
  return hourly <= high ? "within" : "above";
}

/** Where amounts stand on a drawn line of 0 to 100: the usual ones in its middle part. */
export function placeOnLine(amount: number, { low, high }: UsualPay): number {
  const span = Math.max(high - low, high * 0.1, 1);
  const place = ((amount - (low - span)) / (3 * span)) * 100;
  return Math.min(100, Math.max(0, place));
}
