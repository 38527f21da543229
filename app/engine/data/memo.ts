/** Three firms that turn pages. Each may hold many people. */
const KEPT = 3;

/** The last answers to a question that is dear, until what they rest on changes. */
export class Memo<T> {
  readonly #kept = new Map<string, T>();

  get(key: string, make: () => T): T {
    const value = this.#kept.get(key) ?? make();
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
