import { type ReactNode, useId } from "react";
import classes from "./Callout.module.css";
import type { Tone } from "./StatusBadge";

type Props = { tone?: Tone; title: string; children?: ReactNode; actions?: ReactNode };

/** What one should know before reading on: a message from the review, what happens next. */
export function Callout({ tone = "info", title, children, actions }: Props) {
  const id = useId();
  return (
    <section className={classes.callout} data-tone={tone} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {children}
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}

/** Words of the review or of a firm, line by line as they were typed. */
export function Quote({ children }: { children: string }) {
  return <blockquote className={classes.quote}>{children}</blockquote>;
}
