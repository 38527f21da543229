import classes from "./targetBars.module.css";

export type TargetBar = {
  key: string;
  label: string;
  /** Null while there is none yet. */
  value: number | null;
  target: number;
  /** Both in words: what the bar says. */
  text: string;
  /** Drawn in stripes: the value may still change, or covers a part only. */
  provisional?: boolean;
};

type Props = {
  title: string;
  bars: readonly TargetBar[];
  /** What the whole width stands for; the largest number of all unless told. */
  whole?: number;
  /** What the bar, the stripes and the line stand for. */
  legend: { value: string; provisional: string; target: string };
};

/** What was reached, against the line of what was aimed at. The numbers stand beside it as text. */
export function TargetBars({ title, bars, whole, legend }: Props) {
  const most = whole ?? Math.max(...bars.flatMap(({ value, target }) => [value ?? 0, target]));
  const width = (amount: number) => `${(amount / most) * 100}%`;
  const provisional = bars.some((bar) => bar.provisional);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>{title}</figcaption>
      <ul className={classes.legend} aria-hidden="true">
        <li data-kind="value">{legend.value}</li>
        {provisional && <li data-kind="provisional">{legend.provisional}</li>}
        <li data-kind="target">{legend.target}</li>
      </ul>
      <ul className={classes.bars}>
        {bars.map(({ key, label, value, target, text, provisional }) => (
          <li key={key} className={classes.bar}>
            <div className={classes.head}>
              <span className={classes.label}>{label}</span>
              <span>{text}</span>
            </div>
            <div className={classes.track} aria-hidden="true">
              <div
                className={classes.fill}
                data-provisional={provisional || undefined}
                style={{ width: width(value ?? 0) }}
              />
              <div className={classes.target} style={{ insetInlineStart: width(target) }} />
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}
