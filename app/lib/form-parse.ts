import type { z } from "zod";
import type { RawValue, RawValues } from "./form-data";
import { type FieldError, type FormErrors, toFormErrors } from "./form-errors";

export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: FormErrors };

/** Controls other than tab and line feed, and halves of surrogate pairs: PostgreSQL refuses some, nobody types any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** Judges what a form sent. Both sides call it: the action, and the browser while one types. */
export function parseValues<S extends z.ZodType>(raw: RawValues, schema: S): Parsed<z.output<S>> {
  const forbidden: Record<string, FieldError> = {};
  collectForbidden(raw, "", forbidden);

  const result = schema.safeParse(raw, { reportInput: true });
  const errors = result.success ? { fields: {}, form: [] } : toFormErrors(result.error.issues);
  Object.assign(errors.fields, forbidden);

  const clean = Object.keys(forbidden).length === 0;
  return result.success && clean ? { ok: true, value: result.data } : { ok: false, errors };
}

function collectForbidden(value: RawValue, name: string, found: Record<string, FieldError>): void {
  if (typeof value === "string") {
    if (FORBIDDEN.test(value)) found[name] = { code: "forbiddenCharacters" };
    return;
  }
  for (const [key, inner] of Object.entries(value ?? {})) {
    collectForbidden(inner, name ? `${name}.${key}` : key, found);
  }
}
