import type { RawValues } from "./form-data";

// What is typed into a long form stays in the browser until it is saved: a lost connection, a closed
// window or an ended session takes nothing away. One entry for each form; gone after logging out.

const PREFIX = "musubi.kept.";
/** Older entries are not offered any more. */
const KEPT_MS = 14 * 24 * 60 * 60_000;

export interface Kept {
  /** Whose form it is: on a shared device nobody is offered the words of another firm. */
  owner: string;
  /** Of the stored draft that the form showed; blank for a new one. */
  version: string;
  at: number;
  values: RawValues;
}

export function keep(key: string, kept: Kept): void {
  attempt((storage) => storage.setItem(PREFIX + key, JSON.stringify(kept)));
}

export function readKept(key: string, owner: string): Kept | null {
  const found = attempt((storage) => storage.getItem(PREFIX + key));
  const kept = found ? parse(found) : null;
  if (!kept || kept.owner !== owner || Date.now() - kept.at > KEPT_MS) return null;
  return kept;
}

export function forgetKept(key: string): void {
  attempt((storage) => storage.removeItem(PREFIX + key));
}

export function forgetAllKept(): void {
  attempt((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}

/** Private windows and full disks refuse: the form then works without the safety net. */
function attempt<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

function parse(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    const whole =
      typeof kept?.owner === "string" &&
      typeof kept.version === "string" &&
      typeof kept.at === "number" &&
      typeof kept.values === "object" &&
      kept.values !== null;
    return whole ? (kept as Kept) : null;
  } catch {
    return null;
  }
}
