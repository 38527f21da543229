/** Enough to see how it has been lately, of each kind. */
const KEPT = 200;

export interface QueryTimes {
  readonly kind: string;
  /** All of them since the thread began; the times are of the latest. */
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** How long the latest questions took, by kind. */
export class Times {
  readonly #kinds = new Map<string, { count: number; latest: number[] }>();

  add(kind: string, ms: number): void {
    const known = this.#kinds.get(kind) ?? { count: 0, latest: [] };
    known.latest[known.count % KEPT] = ms;
    known.count += 1;
    this.#kinds.set(kind, known);
  }

  /** By kind, in the order of the alphabet. */
  all(): QueryTimes[] {
    return [...this.#kinds]
      .map(([kind, { count, latest }]) => {
        const sorted = latest.toSorted((a, b) => a - b);
        const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
        return { kind, count, p50Ms: at(0.5), p95Ms: at(0.95) };
      })
      .sort((a, b) => (a.kind < b.kind ? -1 : 1));
  }
}
