import { type FieldErrors, type FieldValues, get, set } from "react-hook-form";
import type { FieldError, FormErrors, FormRefusal } from "~/lib/form-errors";

/** One line of the error summary; without a name it concerns the whole form. */
export type Problem = { name?: string; message: string; code?: string };

type ToText = (error: FieldError | FormRefusal) => string;

/** Our flat errors as react-hook-form keeps them: nested, with the final words. */
export function toFieldErrors<T extends FieldValues>(errors: FormErrors, text: ToText) {
  const nested: FieldErrors<T> = {};
  for (const [name, error] of Object.entries(errors.fields)) {
    // A group may be wrong as a whole after its parts were: keep both.
    set(nested, name, { ...(get(nested, name) as object), type: error.code, message: text(error) });
  }
  errors.form.forEach((error, index) => {
    set(nested, `root.${index}`, { type: "form", message: text(error) });
  });
  return nested;
}

/** All messages in the order of the schema, which is the order of the page. */
export function toProblems(errors: object, path = ""): Problem[] {
  const own = messageOf(errors);
  const problems: Problem[] =
    own === undefined ? [] : [{ name: path, message: own, ...codeOf(errors) }];
  for (const [key, value] of Object.entries(errors)) {
    if (typeof value !== "object" || value === null || key === "ref") continue;
    problems.push(...toProblems(value, path ? `${path}.${key}` : key));
  }
  if (path !== "") return problems;
  return problems.map((problem) =>
    problem.name?.startsWith("root.") ? { message: problem.message } : problem,
  );
}

/** The message of a field, or of the first part of it: a group of checkboxes has one place for both. */
export function firstMessage(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  return messageOf(error) ?? toProblems(error, "x")[0]?.message;
}

function codeOf(error: object): Pick<Problem, "code"> {
  return "type" in error && typeof error.type === "string" ? { code: error.type } : {};
}

function messageOf(error: object): string | undefined {
  return "message" in error && typeof error.message === "string" ? error.message : undefined;
}
