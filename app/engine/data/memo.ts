/** Three firms that turn pages. Each may hold many people. */
const KEPT = 3;
/** Of so many people to bring in, and more, it is cheaper to begin anew. */
const CHANGES_AT_MOST = 2_000;

/** What can be brought up to date with some people, who came, changed or have gone. */
interface Following {
  follow(changedIds: ReadonlySet<string>): void;
}

interface Kept<T extends Following> {
  readonly value: T;
  /** How many of the changes it has followed. */
  upTo: number;
}

/** What was worked out from what is held, the latest few; people who change are brought in when it is asked for. */
export class Memo<T extends Following> {
  readonly #kept = new Map<string, Kept<T>>();
  /** Ids of people, in the order of their changes. */
  readonly #changed: string[] = [];

  get(key: string, make: () => T): T {
    const kept = this.#kept.get(key) ?? { value: make(), upTo: this.#changed.length };
    if (kept.upTo < this.#changed.length) {
      kept.value.follow(new Set(this.#changed.slice(kept.upTo)));
      kept.upTo = this.#changed.length;
    }
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return kept.value;
  }

  /** People have changed. */
  note(ids: Iterable<string>): void {
    if (this.#kept.size === 0) return;
    for (const id of ids) this.#changed.push(id);
    if (this.#changed.length > CHANGES_AT_MOST) this.clear();
  }

  /** Something else has. */
  clear(): void {
    this.#kept.clear();
    this.#changed.length = 0;
  }
}
