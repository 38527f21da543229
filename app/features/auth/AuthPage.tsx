import type { ReactNode } from "react";
import { PageHeader } from "~/ui/shell/PageHeader";
import classes from "./AuthPage.module.css";

type Props = { title: string; lead?: ReactNode; aside?: ReactNode; children?: ReactNode };

/** The narrow page of log-in, sign-up and passwords. */
export function AuthPage({ title, lead, aside, children }: Props) {
  return (
    <div className={classes.page}>
      <PageHeader title={title} lead={lead} />
      {children}
      {aside && <p className={classes.aside}>{aside}</p>}
    </div>
  );
}
