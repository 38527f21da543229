import type { ReactNode } from "react";
import { FieldLabel, type FieldProps } from "./Field";
import classes from "./form.module.css";

type Props = Pick<FieldProps, "field" | "hint" | "required"> & { children: ReactNode };

/** Label, hint and error around several checkboxes or radio buttons. */
export function ChoiceGroup({ field, hint, required, children }: Props) {
  const { hintId, errorId } = partIds(field.id);
  return (
    <fieldset
      className={classes.group}
      aria-describedby={describedBy(hint && hintId, field.error && errorId)}
    >
      <legend className={classes.legend}>
        <FieldLabel label={field.label} required={required ?? field.required} />
      </legend>
      {hint && (
        <p id={hintId} className={classes.hint}>
          {hint}
        </p>
      )}
      <div className={classes.choices}>{children}</div>
      {field.error && (
        <p id={errorId} className={classes.error}>
          {field.error}
        </p>
      )}
    </fieldset>
  );
}

/** Ids of the first choice (the target of the error summary) and of the others. */
export function choiceId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index}`;
}

function partIds(id: string) {
  return { hintId: `${id}-description`, errorId: `${id}-error` };
}

function describedBy(...ids: (ReactNode | string)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}
