import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import classes from "./charts.module.css";

export type Factor = {
  key: string;
  label: string;
  /** 0–1; null where nothing is known, or shown. */
  value: number | null;
  /** What is said in place of a value that is not shown. */
  instead?: string;
  /** Points that the factor adds to its side, and the most it could add. */
  points: number;
  maxPoints: number;
  /** The facts compared, in words, line by line. */
  facts?: string;
};

/** How the factors of one side add up: bars with their points and facts, and the numbers as a table. */
export function ScoreBreakdown({ title, factors }: { title: string; factors: Factor[] }) {
  const words = useTranslations("charts");
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>{title}</figcaption>
      <ul className={classes.bars}>
        {factors.map((factor) => (
          <Bar key={factor.key} factor={factor} />
        ))}
      </ul>
      <details className={classes.details}>
        <summary>{words("showTable")}</summary>
        <FactorTable title={title} factors={factors} />
      </details>
    </figure>
  );
}

function Bar({ factor }: { factor: Factor }) {
  const words = useTranslations("charts");
  const { number } = useFormats();
  const { label, value, instead, points, maxPoints, facts } = factor;
  const sum = { points: number(points), max: number(maxPoints) };
  return (
    <li>
      <div className={classes.barHead}>
        <span className={classes.barLabel}>{label}</span>
        <span>{value === null ? (instead ?? words("unknown")) : words("ofMax", sum)}</span>
      </div>
      <div className={classes.track} data-unknown={value === null || undefined} aria-hidden="true">
        <div className={classes.fill} style={{ width: `${(value ?? 0) * 100}%` }} />
      </div>
      {facts && <p className={classes.facts}>{facts}</p>}
    </li>
  );
}

function FactorTable({ title, factors }: { title: string; factors: Factor[] }) {
  const words = useTranslations("charts");
  const { number, percent } = useFormats();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words("factor")}</th>
            <th scope="col">{words("value")}</th>
            <th scope="col">{words("contribution")}</th>
          </tr>
        </thead>
        <tbody>
          {factors.map(({ key, label, value, instead, points, maxPoints }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{value === null ? (instead ?? words("unknown")) : percent(value)}</td>
              <td>{words("ofMax", { points: number(points), max: number(maxPoints) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
