import classes from "./charts.module.css";

export type ShareBar = {
  key: string;
  label: string;
  /** Of the whole, 0–1. */
  share: number;
  /** The share in words. */
  text: string;
  /** Below the bar. */
  note?: string;
};

/** How a whole is made up: a bar for each part, with its number as text. */
export function ShareBars({ title, bars }: { title: string; bars: readonly ShareBar[] }) {
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>{title}</figcaption>
      <ul className={classes.bars}>
        {bars.map(({ key, label, share, text, note }) => (
          <li key={key}>
            <div className={classes.barHead}>
              <span className={classes.caption}>{label}</span>
              <span>{text}</span>
            </div>
            <div className={classes.track} aria-hidden="true">
              <div className={classes.fill} style={{ width: `${share * 100}%` }} />
            </div>
            {note && <p className={classes.facts}>{note}</p>}
          </li>
        ))}
      </ul>
    </figure>
  );
}
