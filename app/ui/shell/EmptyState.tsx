import type { ReactNode } from "react";
import classes from "./page.module.css";

/** Nothing here yet: says why, and what to do next. */
export function EmptyState(props: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.emptyTitle}>{props.title}</p>
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
