import { Form, type FormProps } from "@remix-run/react";
import { createContext, type ReactNode, useContext } from "react";
import type { FieldValues } from "react-hook-form";
import { ErrorSummary } from "./ErrorSummary";
import classes from "./form.module.css";
import { KeptWords } from "./Restorable";
import type { ValidatedForm as FormState } from "./useValidatedForm";

const Busy = createContext(false);

/** Whether the form around is on its way. */
export function useBusy() {
  return useContext(Busy);
}

type Props<T extends FieldValues> = {
  form: FormState<T>;
  action?: FormProps["action"];
  /** As wide as the page: its parts keep to the width for reading, but for those with `data-wide`. */
  wide?: boolean;
  children: ReactNode;
};

/** The form itself: posts without scripts, checks and sends with them, says at the top what is wrong. */
export function ValidatedForm<T extends FieldValues>({ form, action, wide, children }: Props<T>) {
  const Tag = form.fetcher ? form.fetcher.Form : Form;
  return (
    <Busy.Provider value={form.busy}>
      <Tag
        ref={form.element}
        className={classes.form}
        data-wide={wide || undefined}
        method="post"
        action={action}
        noValidate
        onSubmit={form.onSubmit}
      >
        <ErrorSummary form={form} />
        <KeptWords element={form.element} />
        {form.intent && <input type="hidden" name="intent" value={form.intent} />}
        {children}
      </Tag>
    </Busy.Provider>
  );
}
