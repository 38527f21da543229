/**
 * Small checks that compose into the door. A check answers null, or the first failure with the
 * path to it. Paths are put together only on failure, so that checking a good input allocates
 * next to nothing and can be done on every call.
 */
import { dayNumber } from "../day";
import type { InputProblem } from "./error";

export interface Failure {
  /** Relative to the value checked: `""`, `".skills"`, `".skills[2].level"`. */
  readonly path: string;
  readonly problem: InputProblem;
}

export type Check = (value: unknown) => Failure | null;

/** A failure at the value itself, or at `path` below it. */
export function fail(problem: InputProblem, path = ""): Failure {
  return { path, problem };
}

export const flag: Check = (value) => (typeof value === "boolean" ? null : fail("not_a_boolean"));

/** A finite number, both bounds inclusive. */
export function numberBetween(min: number, max: number): Check {
  return (value) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return fail("not_a_number");
    return value < min || value > max ? fail("out_of_range") : null;
  };
}

/** Any finite number above zero. */
export const positive: Check = (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) return fail("not_a_number");
  return value > 0 ? null : fail("out_of_range");
};

/** A whole number, both bounds inclusive. */
export function integerBetween(min: number, max: number): Check {
  const inRange = numberBetween(min, max);
  return (value) => inRange(value) ?? (Number.isInteger(value) ? null : fail("not_an_integer"));
}

/** A text of 1 to `max` UTF-16 units. */
export function text(max: number): Check {
  return (value) => {
    if (typeof value !== "string") return fail("not_a_text");
    return value.length === 0 || value.length > max ? fail("bad_length") : null;
  };
}

/** A real calendar day: `2026-02-30` is none. */
export const day: Check = (value) => {
  if (typeof value !== "string") return fail("not_a_text");
  return dayNumber(value) === null ? fail("not_a_day") : null;
};

/** A prefecture code, `"01"` to `"47"`. */
export const prefecture: Check = (value) => {
  if (typeof value !== "string") return fail("not_a_text");
  return /^(0[1-9]|[1-3]\d|4[0-7])$/.test(value) ? null : fail("bad_format");
};

export function oneOf(allowed: readonly string[]): Check {
  return (value) => (allowed.includes(value as string) ? null : fail("not_allowed"));
}

export function nullable(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/** At most `max` items, each passing `check`, no two with the same `identity`. */
export function list(
  check: Check,
  max: number,
  identity: (item: never) => unknown = (item) => item,
): Check {
  return (value) => {
    if (!Array.isArray(value)) return fail("not_a_list");
    if (value.length > max) return fail("too_many");
    for (let i = 0; i < value.length; i++) {
      const failure = check(value[i]);
      if (failure) return fail(failure.problem, `[${i}]${failure.path}`);
    }
    if (value.length < 2) return null;
    const seen = new Set<unknown>();
    for (let i = 0; i < value.length; i++) {
      if (seen.size === seen.add(identity(value[i] as never)).size) {
        return fail("duplicate", `[${i}]`);
      }
    }
    return null;
  };
}

/** An object with exactly these fields: a field that the engine has no place for is refused. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(fields);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return fail("not_an_object");
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) return fail("unknown_field", `.${key}`);
    }
    for (const [key, check] of entries) {
      const field = (value as Record<string, unknown>)[key];
      if (field === undefined) return fail("missing", `.${key}`);
      const failure = check(field);
      if (failure) return fail(failure.problem, `.${key}${failure.path}`);
    }
    return null;
  };
}

/** `min` not above `max`, where both are known; the failure names the lower one. */
export function ordered(min: string, max: string): Check {
  return (value) => {
    const low = (value as Record<string, number | string | null>)[min] ?? null;
    const high = (value as Record<string, number | string | null>)[max] ?? null;
    return low !== null && high !== null && low > high ? fail("bad_order", `.${min}`) : null;
  };
}

/** The first failure of several checks of the same value. */
export function all(...checks: readonly Check[]): Check {
  return (value) => {
    for (const check of checks) {
      const failure = check(value);
      if (failure) return failure;
    }
    return null;
  };
}
