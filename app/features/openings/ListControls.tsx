import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { SORTS, searchOf, type View } from "./list";
import classes from "./OpeningActions.module.css";
import type { OpeningStatus } from "./types";

type Props = { view: View; counts: [OpeningStatus, number][]; total: number };

/** Links and no form: each view has an address of its own. */
export function ListControls({ view, counts, total }: Props) {
  const words = useTranslations("opening.list");
  const statuses = useTranslations("opening.statuses");
  return (
    <div className={classes.filters}>
      <nav aria-label={words("filter")}>
        <ul>
          <ViewLink
            view={{ ...view, status: null }}
            current={view.status === null}
            text={`${words("all")} ${total}`}
          />
          {counts.map(([status, count]) => (
            <ViewLink
              key={status}
              view={{ ...view, status }}
              current={view.status === status}
              text={`${statuses(status)} ${count}`}
            />
          ))}
        </ul>
      </nav>
      <nav aria-label={words("sort")}>
        <ul>
          {SORTS.map((sort) => (
            <ViewLink
              key={sort}
              view={{ ...view, sort }}
              current={view.sort === sort}
              text={words(`sorts.${sort}`)}
            />
          ))}
        </ul>
      </nav>
      <a href={`/company/openings.csv${searchOf(view)}`} download>
        {words("csv")}
      </a>
    </div>
  );
}

function ViewLink({ view, current, text }: { view: View; current: boolean; text: string }) {
  return (
    <li>
      <Link to={`/company/openings${searchOf(view)}`} aria-current={current ? "true" : undefined}>
        {text}
      </Link>
    </li>
  );
}
