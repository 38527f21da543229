import classes from "./compare.module.css";
import type { CompareCell } from "./types";

const LEVELS = [1, 2, 3, 4, 5];

/** The picture of a cell; its words stand beside it. */
export function CompareDrawing({ cell: { share, level } }: { cell: CompareCell }) {
  if (level) {
    return (
      <span className={classes.levels} aria-hidden="true">
        {LEVELS.map((step) => (
          <span
            key={step}
            data-held={step <= level.held || undefined}
            data-asked={step === level.asked || undefined}
          />
        ))}
      </span>
    );
  }
  if (share === undefined) return null;
  return (
    <span className={classes.track} data-unknown={share === null || undefined} aria-hidden="true">
      <span className={classes.fill} style={{ width: `${(share ?? 0) * 100}%` }} />
    </span>
  );
}
