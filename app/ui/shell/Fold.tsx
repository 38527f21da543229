import type { ReactNode } from "react";
import classes from "./page.module.css";

type Props = { label: string; open?: boolean; children: ReactNode };

/** A part of a long page that is opened on demand, before scripts have loaded too. */
export function Fold({ label, open = false, children }: Props) {
  return (
    <details className={classes.fold} open={open}>
      <summary>{label}</summary>
      <div className={classes.folded}>{children}</div>
    </details>
  );
}
