import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./Breadcrumbs";
import classes from "./page.module.css";

type Props = {
  title: ReactNode;
  lead?: ReactNode;
  crumbs?: Crumb[];
  /** Beside the title: a status. */
  badge?: ReactNode;
  /** The page's main buttons. */
  actions?: ReactNode;
};

/** The head of every page: where one is, its one `h1`, and what can be done here. */
export function PageHeader({ title, lead, crumbs, badge, actions }: Props) {
  return (
    <div className={classes.header}>
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className={classes.titleRow}>
        <h1 className={classes.title}>{title}</h1>
        {badge}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
