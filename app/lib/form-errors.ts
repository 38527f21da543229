import type { core } from "zod";
import type errors from "~/i18n/ja/errors";

export type ErrorCode = keyof typeof errors;
export type ErrorParams = Record<string, string | number>;

/** What is wrong with a field, as a key of the dictionary `errors`. */
export type FieldError = { code: ErrorCode; params?: ErrorParams };
/** Why the whole form was refused, as a key of the dictionary `refusals`. */
export type FormRefusal = { refusal: string; params?: ErrorParams };

export type FormErrors = {
  fields: Record<string, FieldError>;
  form: (FieldError | FormRefusal)[];
};

/** For `refine` and `check` in schemas: `.refine(isKana, rule("invalidKana"))`. */
export function rule(code: ErrorCode, params?: ErrorParams, path?: PropertyKey[]) {
  return { error: code, params: { code, params }, ...(path && { path }) };
}

/**
 * For `refine` on an object, to judge one field by another. It runs even when other fields are wrong,
 * so that everything is said at once; the values it is given may therefore be of any kind.
 */
export function between(code: ErrorCode, path: PropertyKey[], params?: ErrorParams) {
  return { ...rule(code, params, path), when: () => true };
}

/** The first issue of each field; those of the whole form go to `form`. */
export function toFormErrors(issues: readonly core.$ZodIssue[]): FormErrors {
  const errors: FormErrors = { fields: {}, form: [] };
  for (const issue of issues) {
    const name = issue.path.map(String).join(".");
    const error = toFieldError(issue);
    if (name === "") errors.form.push(error);
    else errors.fields[name] ??= error;
  }
  return errors;
}

/** Needs issues made with `reportInput: true`, to tell "missing" from "wrong". */
export function toFieldError(issue: core.$ZodIssue): FieldError {
  if (issue.code === "custom") return customError(issue);
  if (isBlank(issue.input)) return { code: missingCode(issue) };

  switch (issue.code) {
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    case "invalid_type":
      if (issue.expected === "int") return { code: "notInteger" };
      return { code: issue.expected === "number" ? "notNumber" : "invalid" };
    case "not_multiple_of":
      return { code: "notInteger" };
    case "invalid_value":
      return { code: "invalidChoice" };
    case "invalid_format":
      return { code: FORMATS[issue.format] ?? "invalidFormat" };
    default:
      return { code: "invalid" };
  }
}

const FORMATS: Partial<Record<string, ErrorCode>> = {
  email: "invalidEmail",
  url: "invalidUrl",
  date: "invalidDate",
  datetime: "invalidDate",
};

function isBlank(input: unknown): boolean {
  return input === undefined || input === null || input === "";
}

function missingCode(issue: core.$ZodIssue): ErrorCode {
  return issue.code === "invalid_value" ? "requiredChoice" : "required";
}

function tooSmall(origin: string, min: number): FieldError {
  if (origin === "string") {
    return min <= 1 ? { code: "required" } : { code: "tooShort", params: { min } };
  }
  if (origin === "array") return { code: "chooseAtLeast", params: { min } };
  return { code: "tooSmall", params: { min } };
}

function tooBig(origin: string, max: number): FieldError {
  if (origin === "string") return { code: "tooLong", params: { max } };
  if (origin === "array") return { code: "chooseAtMost", params: { max } };
  return { code: "tooLarge", params: { max } };
}

function customError(issue: core.$ZodIssueCustom): FieldError {
  const made = issue.params as Partial<FieldError> | undefined;
  return made?.code
    ? { code: made.code, ...(made.params && { params: made.params }) }
    : { code: "invalid" };
}
