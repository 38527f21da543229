import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./form.module.css";
import type { FieldBinding } from "./useValidatedForm";

export type FieldProps = {
  field: FieldBinding;
  hint?: ReactNode;
  /** Only where a rule between fields makes this one required; the schema knows the rest. */
  required?: boolean;
  disabled?: boolean;
};

/** What every field of one line shares: label with its mark, hint, error, and the link to the form. */
export function inputProps({ field, hint, required, disabled }: FieldProps) {
  const needed = required ?? field.required;
  return {
    id: field.id,
    label: <FieldLabel label={field.label} required={needed} />,
    description: hint,
    error: field.error,
    disabled,
    "aria-required": needed,
    ...field.register,
  };
}

/** Says in words whether a field may be left blank: a red star alone is easily missed. */
export function FieldLabel({ label, required }: { label: string; required: boolean }) {
  const words = useTranslations("form");
  return (
    <span className={classes.label}>
      {label}
      <span className={required ? classes.required : classes.optional}>
        {words(required ? "required" : "optional")}
      </span>
    </span>
  );
}

export function textDefault(field: FieldBinding): string {
  return typeof field.defaultValue === "string" ? field.defaultValue : "";
}
