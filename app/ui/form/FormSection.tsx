import { type ReactNode, useId } from "react";
import classes from "./form.module.css";

/** A part of a long form under its own heading. */
export function FormSection(props: { title: string; intro?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.sectionTitle}>
        {props.title}
      </h2>
      {props.intro && <p className={classes.hint}>{props.intro}</p>}
      <div className={classes.fields}>{props.children}</div>
    </section>
  );
}

/** The row of buttons at a form's end; the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
