/** Two firms that turn pages, with two lists and an order each. They may hold many people. */
const KEPT = 6;

/** What was worked out from data that has not changed since; the latest few. */
export class Memo {
  readonly #kept = new Map<string, unknown>();

  get<T>(key: string, make: () => T): T {
    const value = this.#kept.has(key) ? (this.#kept.get(key) as T) : make();
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return value;
  }

  clear(): void {
    this.#kept.clear();
  }
}
