import type { RawValue, RawValues } from "~/lib/form-data";

/** What a loader has at hand: columns of a row, as they are. */
export type Default =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Default[]
  | { readonly [name: string]: Default };

/** The same as a form would send it. */
export function toRawValues(defaults: object): RawValues {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, toRaw(value as Default)]),
  );
}

function toRaw(value: Default): RawValue {
  if (value === null || value === undefined || value === false) return "";
  if (value === true) return "on";
  if (Array.isArray(value)) return value.map(toRaw);
  return typeof value === "object" ? toRawValues(value) : String(value);
}
