import type { FetcherWithComponents } from "@remix-run/react";
import { useActionData } from "@remix-run/react";
import { useMemo, useRef } from "react";
import {
  type FieldPath,
  type FieldValues,
  get,
  type Resolver,
  type UseFormRegisterReturn,
  type UseFormReturn,
  useForm,
} from "react-hook-form";
import type { z } from "zod";
import { useErrorText } from "~/i18n/useErrorText";
import type { FormFailure } from "~/lib/form";
import { type RawValues, readFields, valueAt } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import { type Default, toRawValues } from "./defaults";
import { firstMessage, type Problem, toFieldErrors, toProblems } from "./problems";
import { isRequired } from "./required";
import { usePointerRelease } from "./usePointerRelease";
import { type Sending, useSending } from "./useSending";

export type FormSchema = z.ZodType<unknown, FieldValues>;

/** Everything that a field component needs to know about its place in the form. */
export type FieldBinding = {
  id: string;
  name: string;
  label: string;
  required: boolean;
  error: string | undefined;
  defaultValue: unknown;
  register: UseFormRegisterReturn;
};

export type ValidatedForm<T extends FieldValues = FieldValues> = Sending & {
  id: string;
  intent: string | undefined;
  field: (name: FieldPath<T>, label: string) => FieldBinding;
  hasError: (name: FieldPath<T>) => boolean;
  /** Of the fields asked for so far; the summary names them. */
  labels: ReadonlyMap<string, string>;
  problems: Problem[];
  /** Changes whenever the answer to an attempt appears: the summary then takes the focus. */
  attempt: unknown;
  /** react-hook-form itself, for repeated rows (`useFieldArray`) and live values (`useWatch`). */
  hook: UseFormReturn<T>;
};

type Options<T> = {
  /** What is stored so far. Read once. */
  defaults?: { readonly [K in keyof T]?: Default };
  /** Tells forms of one page apart; sent along as `intent`. */
  intent?: string;
  /** For forms that stay on their page, such as those that save as they go. */
  fetcher?: FetcherWithComponents<unknown>;
};

/** A form judged by one zod schema: here while one types, in the action by `parseForm`. */
export function useValidatedForm<S extends FormSchema>(
  schema: S,
  options: Options<z.input<S>> = {},
): ValidatedForm<z.input<S>> {
  type T = z.input<S>;
  const { intent, fetcher } = options;
  const actionData = useActionData<unknown>();
  const failure = failureOf(fetcher ? fetcher.data : actionData, intent);
  const initial = useRef<RawValues>();
  initial.current ??= failure?.values ?? toRawValues(options.defaults ?? {});
  const values = initial.current;

  const errorText = useErrorText();
  const serverErrors = useMemo(
    () => failure && toFieldErrors<T>(failure.errors, errorText),
    [failure, errorText],
  );

  const labels = useRef(new Map<string, string>());
  const element = useRef<HTMLFormElement>(null);
  // Judges what would be sent, not react-hook-form's copy of it: exactly what the server will see.
  const pointerRelease = usePointerRelease();
  const resolver: Resolver<T> = async () => {
    await pointerRelease();
    const sent = element.current ? new FormData(element.current) : [];
    const parsed = parseValues(readFields(sent as Iterable<[string, unknown]>), schema);
    return { values: {}, errors: parsed.ok ? {} : toFieldErrors<T>(parsed.errors, errorText) };
  };

  const hook = useForm<T>({
    resolver,
    defaultValues: values as never,
    errors: serverErrors as never,
    mode: "onBlur",
    shouldFocusError: false,
  });
  const sending = useSending(element, fetcher, hook.handleSubmit);
  const { busy } = sending;
  const { isReady, submitCount } = hook.formState;
  const attempt = useMemo(() => ({ failure, submitCount, busy }), [failure, submitCount, busy]);
  // Until react-hook-form has taken over (and without scripts) the server's errors speak directly.
  const errors = (isReady ? hook.formState.errors : serverErrors) ?? {};
  const prefix = intent ?? "form";

  return {
    ...sending,
    id: prefix,
    intent,
    hook,
    problems: (failure || submitCount > 0) && !busy ? toProblems(errors) : [],
    attempt,
    labels: labels.current,
    hasError: (name) => get(errors, name) !== undefined,
    field: (name, label) => {
      labels.current.set(name, label);
      return {
        id: `${prefix}-${name}`,
        name,
        label,
        required: isRequired(schema, name),
        error: firstMessage(get(errors, name)),
        defaultValue: valueAt(values, name),
        register: hook.register(name),
      };
    },
  };
}

function failureOf(answer: unknown, intent: string | undefined): FormFailure | undefined {
  if (typeof answer !== "object" || answer === null || !("errors" in answer)) return undefined;
  const failure = answer as FormFailure;
  return failure.values.intent === intent ? failure : undefined;
}
