/**
 * What a form sent, before any schema: `requirements.0.skillId=x` becomes nested objects and
 * arrays. The browser and the server read a form with this one function, so both judge the same.
 */
export type RawValue = string | RawValue[] | RawValues | undefined;
export type RawValues = { [name: string]: RawValue };

export const FORM_LIMITS = { fields: 1_000, depth: 5, index: 199 } as const;

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const INDEX = /^(?:0|[1-9]\d{0,2})$/;
/** Of every object. What reads a form later must not take what somebody sent for one of these. */
const INHERITED = new Set(["prototype", ...Object.getOwnPropertyNames(Object.prototype)]);

/** Names that no form of ours can have are left out: the schema then says what is missing. */
export function readFields(entries: Iterable<[string, unknown]>): RawValues {
  const root: RawValues = {};
  let count = 0;
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    if (++count > FORM_LIMITS.fields) break;
    const path = parsePath(name);
    if (path) place(root, path, withLineFeeds(value));
  }
  return dense(root);
}

function parsePath(name: string): string[] | null {
  if (name.length > 256) return null;
  const path = name.split(".");
  if (path.length > FORM_LIMITS.depth) return null;
  const allowed = path.every((segment, position) =>
    position > 0 && INDEX.test(segment)
      ? Number(segment) <= FORM_LIMITS.index
      : NAME.test(segment) && !INHERITED.has(segment),
  );
  return allowed ? path : null;
}

/** Rows are first kept as objects with numeric keys: `a.199` alone must not make 200 places. */
function place(root: RawValues, path: string[], value: string): void {
  let target = root;
  for (const segment of path.slice(0, -1)) {
    const next = own(target, segment) ?? {};
    if (typeof next === "string" || Array.isArray(next)) return;
    target[segment] = next;
    target = next;
  }
  const last = path[path.length - 1] as string;
  const present = own(target, last);
  if (present === undefined) target[last] = value;
  else if (typeof present === "string") target[last] = [present, value];
  else if (Array.isArray(present)) present.push(value);
}

/** Never what every object inherits: a field `isPrototypeOf.x` would write to all of them. */
function own(values: RawValues, name: string): RawValue {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function dense(values: RawValues): RawValues {
  for (const [name, value] of Object.entries(values)) values[name] = denseValue(value);
  return values;
}

function denseValue(value: RawValue): RawValue {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  if (!keys.every((key) => INDEX.test(key))) return dense(value);
  // Integer keys are enumerated in ascending order; gaps close, so errors and echoed rows agree.
  return keys.map((key) => denseValue(value[key]));
}

/** Forms travel with CRLF, text areas hold LF: unlike lengths would make the two sides disagree. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** `rows.0.name` of nested values. */
export function valueAt(values: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string, unknown>)[key];
  }, values);
}
