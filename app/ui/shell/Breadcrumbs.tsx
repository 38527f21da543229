import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./page.module.css";

/** The last crumb is the page itself and has no address. */
export type Crumb = { label: string; to?: string };

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const words = useTranslations("shell");
  return (
    <nav aria-label={words("breadcrumbs")}>
      <ol className={classes.crumbs}>
        {crumbs.map(({ label, to }) => (
          <li key={label}>
            {to ? <Link to={to}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
