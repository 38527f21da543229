import type { Backend } from "~/lib/backend";

/** Also the longest that another process shows what an administrator has changed since. */
const KEPT_MS = 60_000;

interface Kept {
  readonly value: Promise<unknown>;
  readonly until: number;
}

const kept = new WeakMap<Backend, Map<string, Kept>>();

/**
 * What `load` answers, asked once in a minute for each backend. Callers who come while it is
 * being asked share the answer; a failure is not kept. `key` must come from a bounded set.
 */
export function keep<T>(backend: Backend, key: string, load: () => Promise<T>): Promise<T> {
  const entries = kept.get(backend) ?? new Map<string, Kept>();
  kept.set(backend, entries);
  const entry = entries.get(key);
  if (entry && Date.now() < entry.until) return entry.value as Promise<T>;

  const fresh: Kept = { value: load(), until: Date.now() + KEPT_MS };
  entries.set(key, fresh);
  fresh.value.catch(() => {
    if (entries.get(key) === fresh) entries.delete(key);
  });
  return fresh.value as Promise<T>;
}

/** After a change: this process asks anew at once, others within a minute. */
export function forget(backend: Backend): void {
  kept.delete(backend);
}
