/**
 * A stream of numbers for each person, so that any one of millions can be made again alone: the same
 * for the same seed and place everywhere (mulberry32, public domain).
 */
export class Random {
  #state = 0;

  /** Begins the stream of a place. */
  restart(seed: number, place: number): this {
    this.#state = mix32(mix32(seed) ^ place);
    return this;
  }

  /** From 0 to 2^32 − 1. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor((this.bits() / 2 ** 32) * (max - min + 1));
  }

  chance(share: number): boolean {
    return this.bits() < share * 2 ** 32;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }
}

/** Draws items by their weights, by one look-up. */
export class Draw<T> {
  readonly #items: T[] = [];

  /** Weights are rounded to so many parts of the whole; each item gets at least one. */
  static readonly PARTS = 4096;

  constructor(weighted: readonly (readonly [T, number])[]) {
    const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of weighted) {
      const parts = Math.max(1, Math.round((weight / total) * Draw.PARTS));
      for (let i = 0; i < parts; i++) this.#items.push(item);
    }
  }

  from(random: Random): T {
    return random.pick(this.#items);
  }
}

/** Items with weights 1, 1/2, 1/3, … to the power of `skew`, in their order. */
export function zipf<T>(items: readonly T[], skew: number): (readonly [T, number])[] {
  return items.map((item, i) => [item, 1 / (i + 1) ** skew] as const);
}

/** The items in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = new Random().restart(seed, 0);
  return items
    .map((item) => ({ item, key: random.bits() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** One to one on 32 bits: different numbers stay different (finaliser of MurmurHash3, public domain). */
export function mix32(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
