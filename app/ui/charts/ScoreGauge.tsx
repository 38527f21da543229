import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import classes from "./charts.module.css";

type Side = { label: string /** 0–1 */; value: number };
type Props = {
  /** 0–100 */
  score: number;
  /** What each brings the other: two bars that grow from the middle. */
  sides: readonly [Side, Side];
  /** Below the number, such as how much of it is known. */
  note?: string;
};

/** A match seen from both sides: it is only as good as the two together. */
export function ScoreGauge({ score, sides, note }: Props) {
  const words = useTranslations("charts");
  const { number, percent } = useFormats();
  const points = number(Math.round(score));
  const [left, right] = sides;
  return (
    <div className={classes.gauge}>
      <p className={classes.score}>
        <span className="visually-hidden">{words("totalOf", { points })}</span>
        <span aria-hidden="true">
          <span className={classes.scoreLabel}>{words("total")}</span>
          <span className={classes.scoreNumber}>{points}</span>
          <span className={classes.scoreMax}>/ 100</span>
        </span>
      </p>
      <dl className={classes.sides}>
        {[left, right].map((side) => (
          <div key={side.label} className={classes.side}>
            <dt>{side.label}</dt>
            <dd>{percent(side.value)}</dd>
            <div className={classes.sideTrack} aria-hidden="true">
              <div className={classes.fill} style={{ width: `${side.value * 100}%` }} />
            </div>
          </div>
        ))}
      </dl>
      {note && <p className={classes.facts}>{note}</p>}
    </div>
  );
}
