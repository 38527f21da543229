import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./charts.module.css";

type Props = {
  caption: string;
  /** Titles of the columns; the first one names the rows. */
  columns: readonly string[];
  /** As many cells each as there are columns; the first is the row's name. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** The numbers of a chart, to be read out or copied. */
export function ChartTable({ caption, columns, rows }: Props) {
  const words = useTranslations("charts");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it scrolls, by the keyboard too
    <section className={classes.scroll} aria-label={words("tableOf", { caption })} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...values] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={index}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
