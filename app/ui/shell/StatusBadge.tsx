import classes from "./page.module.css";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

/** A state in words; the colour only repeats it. */
export function StatusBadge({ tone = "neutral", children }: { tone?: Tone; children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
