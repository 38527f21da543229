import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/**
 * So many times in so many seconds for each key. Counted in this process: several processes allow
 * as many times more.
 */
export class Limit {
  readonly #limiter: RateLimiterMemory;

  constructor({ points, seconds }: { points: number; seconds: number }) {
    this.#limiter = new RateLimiterMemory({ points, duration: seconds });
  }

  /** Counts one time; milliseconds to wait, or null: go ahead. */
  async take(key: string): Promise<number | null> {
    try {
      await this.#limiter.consume(key);
      return null;
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return reason.msBeforeNext;
      throw reason;
    }
  }

  async forget(key: string): Promise<void> {
    await this.#limiter.delete(key);
  }
}
