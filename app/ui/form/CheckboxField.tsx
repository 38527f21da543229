import { Checkbox } from "@mantine/core";
import type { FieldProps } from "./Field";
import { FieldLabel } from "./Field";

/** A single checkbox: pairs with `ticked` and `consent` of `~/lib/values`. */
export function CheckboxField({ field, hint, required, disabled }: FieldProps) {
  const needed = required ?? field.required;
  return (
    <Checkbox
      id={field.id}
      value="on"
      label={needed ? <FieldLabel label={field.label} required /> : field.label}
      description={hint}
      error={field.error}
      disabled={disabled}
      aria-required={needed}
      aria-invalid={field.error !== undefined}
      defaultChecked={field.defaultValue === "on"}
      {...field.register}
    />
  );
}
