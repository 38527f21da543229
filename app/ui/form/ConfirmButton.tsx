import type { ReactNode } from "react";
import classes from "./form.module.css";
import { SubmitButton } from "./SubmitButton";

type Props = {
  /** The first step, such as 取り下げる. */
  label: string;
  /** What will happen, and whether it can be undone. */
  question: ReactNode;
  /** The second step, which sends the form around it. */
  confirm: string;
  danger?: boolean;
  name?: string;
  value?: string;
};

/** Two presses for what cannot be undone. A native disclosure, so it works without scripts. */
export function ConfirmButton({ label, question, confirm, danger = false, ...button }: Props) {
  return (
    <details className={classes.confirm}>
      <summary className={danger ? classes.confirmDanger : classes.confirmLabel}>{label}</summary>
      <div className={classes.confirmBody}>
        <p>{question}</p>
        <SubmitButton color={danger ? "red" : undefined} {...button}>
          {confirm}
        </SubmitButton>
      </div>
    </details>
  );
}
