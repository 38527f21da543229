/** Three firms that turn pages. Each may hold many people. */
const KEPT = 3;

interface Kept<T> {
  readonly restsOn: string;
  readonly value: T;
}

/** The last answers to a question that is dear, until what they rest on changes. */
export class Memo<T> {
  readonly #kept = new Map<string, Kept<T>>();

  /** @param restsOn what the answer rests on besides; only the answer to the last one is kept. */
  get(key: string, restsOn: string, make: () => T): T {
    const known = this.#kept.get(key);
    const kept = known?.restsOn === restsOn ? known : { restsOn, value: make() };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return kept.value;
  }

  clear(): void {
    this.#kept.clear();
  }
}
