/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The number below which a share of them lies: the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Milliseconds of each of some runs. */
export async function times(runs: number, run: () => unknown): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    all.push(performance.now() - start);
  }
  return all;
}

/** How far the bench is: on standard error, since the answer is what standard output holds. */
export function tell(text: string): void {
  console.error(`${(performance.now() / 1000).toFixed(1).padStart(7)} s  ${text}`);
}
