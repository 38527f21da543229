/** Only whole steps of ten: more exactness than the estimate has would mislead. */
const STEP = 10;

/** Yen an hour as they are told. */
export function estimate(hourly: number): number {
  return Math.round(hourly / STEP) * STEP;
}
