import type { ReactNode } from "react";
import classes from "./DataTable.module.css";

export type DataColumn = {
  label: string;
  /** Figures, at the end of their column. */
  numeric?: boolean;
  /** A state, a date: kept in one line. */
  short?: boolean;
};
export type DataRow = { key: string; cells: readonly ReactNode[] };

type Props = {
  /** What the table lists, for screen readers: the page's title says it to everybody else. */
  caption: string;
  columns: readonly DataColumn[];
  /** As many cells as columns; the first names the row. */
  rows: readonly DataRow[];
};

/**
 * Facts of many things, a row each; on phones a block each, in which every fact bears its column's
 * name. Roles are given because that takes the table's meaning away.
 */
export function DataTable({ caption, columns, rows }: Props) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display:block would drop them
    <table className={classes.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, numeric }) => (
            <th key={label} scope="col" data-numeric={numeric}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            {columns.map((column, index) => (
              <Cell key={column.label} column={column} first={index === 0}>
                {cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: display:block would drop them
  );
}

function Cell(props: { column: DataColumn; first: boolean; children: ReactNode }) {
  const { column, first, children } = props;
  if (first) return <th scope="row">{children}</th>;
  const empty = children === null || children === undefined || children === "";
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display:flex around it would drop it
    <td role="cell" data-numeric={column.numeric} data-short={column.short} data-empty={empty}>
      <span className={classes.label} aria-hidden="true">
        {column.label}
      </span>
      {children}
    </td>
  );
}
