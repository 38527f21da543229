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
  /** Shown opened, when something inside has to be mended. */
  open?: boolean;
  /** Fields that belong to the question. */
  children?: ReactNode;
  name?: string;
  value?: string;
};

/** Two presses for what cannot be undone. A native disclosure, so it works without scripts. */
export function ConfirmButton({
  label,
  question,
  confirm,
  danger = false,
  open,
  children,
  ...button
}: Props) {
  return (
    <details className={classes.confirm} open={open}>
      <summary className={danger ? classes.confirmDanger : classes.confirmLabel}>{label}</summary>
      <div className={classes.confirmBody}>
        <p>{question}</p>
        {children}
        <SubmitButton color={danger ? "red" : undefined} {...button}>
          {confirm}
        </SubmitButton>
      </div>
    </details>
  );
}
