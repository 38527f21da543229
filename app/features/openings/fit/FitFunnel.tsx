import { useTranslations } from "use-intl";
import { ChartTable } from "~/ui/charts/ChartTable";
import type { Fit } from "./fit";
import classes from "./fit.module.css";
import { useCountText } from "./useCountText";

/** How many people each condition leaves: bars with their numbers, and the numbers as a table. */
export function FitFunnel({ fit }: { fit: Fit }) {
  const words = useTranslations("openingFit.funnel");
  const gates = useTranslations("explanation.gates");
  const text = useCountText();
  const rows = [
    { key: "people", label: words("people"), count: fit.people },
    ...fit.steps.map(({ gate, left }) => ({
      key: gate,
      label: gates(`${gate}.name`),
      count: left,
    })),
  ];
  const most = Math.max(1, fit.people.high);
  return (
    <figure className={classes.funnel}>
      <figcaption className={classes.partTitle}>{words("title")}</figcaption>
      <ol className={classes.bars}>
        {rows.map(({ key, label, count }) => (
          <li key={key}>
            <div className={classes.barHead}>
              <span>{label}</span>
              <span className={classes.barCount}>{text(count)}</span>
            </div>
            <div className={classes.track} aria-hidden="true">
              <div className={classes.bar} style={{ width: `${(count.high / most) * 100}%` }} />
            </div>
          </li>
        ))}
      </ol>
      <details className={classes.table}>
        <summary>{words("showTable")}</summary>
        <ChartTable
          caption={words("title")}
          columns={[words("condition"), words("left")]}
          rows={rows.map(({ key, label, count }) => ({ key, cells: [label, text(count)] }))}
        />
      </details>
    </figure>
  );
}
