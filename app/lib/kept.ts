import type { RawValues } from "./form-data";

// What is typed into a long form stays in the browser until it is saved: a lost connection or an ended
// session takes nothing away. One entry for each form; gone after logging out.

/**
 * `device`: outlives a closed window, for a firm's words. `tab`: ends with the window, for what people
 * write of themselves, perhaps on a shared device.
 */
export type KeptWhere = "device" | "tab";

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

export function keep(key: string, kept: Kept, where: KeptWhere = "device"): void {
  attempt(where, (storage) => storage.setItem(PREFIX + key, JSON.stringify(kept)));
}

export function readKept(key: string, owner: string, where: KeptWhere = "device"): Kept | null {
  const found = attempt(where, (storage) => storage.getItem(PREFIX + key));
  const kept = found ? parse(found) : null;
  if (!kept || kept.owner !== owner || Date.now() - kept.at > KEPT_MS) return null;
  return kept;
}

export function forgetKept(key: string, where: KeptWhere = "device"): void {
  attempt(where, (storage) => storage.removeItem(PREFIX + key));
}

export function forgetAllKept(): void {
  for (const where of ["device", "tab"] as const) {
    attempt(where, (storage) => {
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    });
  }
}

/** A redirect to the next page says that a form is saved; one to the login does not. */
export function isSaved({ headers }: Response): boolean {
  const to = headers.get("Location") ?? "";
  return to !== "" && !to.startsWith("/login");
}

/** Sends a form from the browser; once it is saved, its words need not be kept any longer. */
export async function sendKept(
  serverAction: () => Promise<unknown>,
  key: string,
  where: KeptWhere,
): Promise<unknown> {
  try {
    return await serverAction();
  } catch (answer) {
    if (answer instanceof Response && isSaved(answer)) forgetKept(key, where);
    throw answer;
  }
}

/** Private windows and full disks refuse: the form then works without the safety net. */
function attempt<T>(where: KeptWhere, use: (storage: Storage) => T): T | null {
  try {
    return use(where === "tab" ? window.sessionStorage : window.localStorage);
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
