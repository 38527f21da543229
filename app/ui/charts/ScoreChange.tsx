import classes from "./charts.module.css";

/** 0–100 each; `after` is not below `before`. */
type Props = { before: number; after: number };

/** What a score is and what it would be, as one bar. The numbers stand beside it as text. */
export function ScoreChange({ before, after }: Props) {
  return (
    <div className={classes.track} aria-hidden="true">
      <div className={classes.change}>
        <div className={classes.fill} style={{ width: `${before}%` }} />
        <div className={classes.gain} style={{ width: `${after - before}%` }} />
      </div>
    </div>
  );
}
