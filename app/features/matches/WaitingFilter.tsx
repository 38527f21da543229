import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./recommended/recommended.module.css";
import type { Waiting } from "./waiting";

type Props = {
  chosen: Waiting | null;
  total: number;
  /** The groups that have matches, with how many. */
  counts: { waiting: Waiting; count: number }[];
};

/** One group of the matches, or all. */
export function WaitingFilter({ chosen, total, counts }: Props) {
  const words = useTranslations("timeline.filter");
  const states = useTranslations("match.states");
  const current = (waiting: Waiting | null) => (waiting === chosen ? "page" : undefined);
  return (
    <nav aria-label={words("label")} className={classes.tabs}>
      <Link to="/talent/matches" aria-current={current(null)}>
        {words("all", { count: total })}
      </Link>
      {counts.map(({ waiting, count }) => (
        <Link key={waiting} to={`/talent/matches?state=${waiting}`} aria-current={current(waiting)}>
          {words("one", { state: states(waiting), count })}
        </Link>
      ))}
    </nav>
  );
}
