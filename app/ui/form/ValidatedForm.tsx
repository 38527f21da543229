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
  /** For buttons that stand outside of it. */
  id?: string;
  children: ReactNode;
};

/** The form itself: posts without scripts, checks and sends with them, says at the top what is wrong. */
export function ValidatedForm<T extends FieldValues>({ form, action, id, children }: Props<T>) {
  const Tag = form.fetcher ? form.fetcher.Form : Form;
  return (
    <Busy.Provider value={form.busy}>
      <Tag
        ref={form.element}
        id={id}
        className={classes.form}
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
