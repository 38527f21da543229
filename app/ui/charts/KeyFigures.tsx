import classes from "./keyFigures.module.css";

export type Figure = { key: string; label: string; value: string; unit: string };

/** A few numbers, large, each with what it counts. */
export function KeyFigures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={classes.figures}>
      {figures.map(({ key, label, value, unit }) => (
        <div key={key} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            <span className={classes.value}>{value}</span>
            <span className={classes.unit}>{unit}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
