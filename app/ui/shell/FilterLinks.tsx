import { Link } from "@remix-run/react";
import classes from "./FilterLinks.module.css";

type Choice = { to: string; label: string; count?: number; current: boolean };

/** Views of one list, each with an address of its own: links and no form. */
export function FilterLinks({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label}>
      <ul className={classes.list}>
        {choices.map(({ to, label, count, current }) => (
          <li key={to}>
            <Link to={to} className={classes.link} aria-current={current ? "page" : undefined}>
              {label}
              {count !== undefined && <span className={classes.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
